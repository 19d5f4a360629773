package org.smeic.lms.identity;

/** What someone may do on the platform. Everyone with an account is a learner. */
public enum Role {
    LEARNER(Names.LEARNER),
    INSTRUCTOR(Names.INSTRUCTOR),
    COORDINATOR(Names.COORDINATOR),
    SECRETARIAT(Names.SECRETARIAT),
    ADMIN(Names.ADMIN);

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    /** The name the container knows, as used in {@code @RolesAllowed}. */
    public String roleName() {
        return roleName;
    }

    /** The container's role names as constants, which annotations need. */
    public static final class Names {
        public static final String LEARNER = "learner";
        public static final String INSTRUCTOR = "instructor";
        public static final String COORDINATOR = "coordinator";
        public static final String SECRETARIAT = "secretariat";
        public static final String ADMIN = "admin";

        private Names() {}
    }
}
