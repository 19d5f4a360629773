package org.smeic.lms.scorm;

import org.smeic.lms.identity.Person;

/** Who learns, as a SCO is told (SCORM 1.2 RTE 3.4 {@code cmi.core.student_id}, 2004 4th Ed. RTE 4.2.12). */
record Learner(String id, String name) {

    static Learner of(Person person) {
        return new Learner(identifier(person), turned(person.getName()));
    }

    /** The name they sign in with, unless it is their mail address: that is none of the package's business. */
    private static String identifier(Person person) {
        var login = person.getLogin();
        return login.matches("[!-?A-~]{1,255}") ? login : Long.toString(person.getId());
    }

    /**
     * The element wants the last name, a comma, the first name; we keep a name as its owner writes it and take the last
     * word for the last name. At most 255 characters, never half of one.
     */
    private static String turned(String name) {
        var blank = name.lastIndexOf(' ');
        var turned =
                blank < 0 || name.contains(",") ? name : name.substring(blank + 1) + ", " + name.substring(0, blank);
        return turned.length() <= 255 ? turned : turned.substring(0, turned.offsetByCodePoints(0, 127));
    }
}
