package org.smeic.lms.curriculum.rule;

import java.util.List;

/**
 * A sentence without its language: the web finds the words under the key and fills in the arguments.
 *
 * @param key within the words of the feature curriculum
 * @param arguments numbers, texts, {@code LocalDate}s, {@link Name}s and phrases
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The key of the part it is about, which comes first among the arguments; empty for a phrase about none. */
    public String part() {
        return arguments.isEmpty() || !(arguments.get(0) instanceof Name name) ? "" : name.value();
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** All of them in one sentence; one alone needs no joining. */
    static Phrase joined(String key, List<?> parts) {
        return parts.size() == 1 && parts.get(0) instanceof Phrase only ? only : new Phrase(key, List.copyOf(parts));
    }

    static Name name(Trait trait, String value) {
        var kind =
                switch (trait) {
                    case STAKEHOLDER -> Name.Kind.STAKEHOLDER;
                    case ECONOMY -> Name.Kind.ECONOMY;
                    case LANGUAGE -> Name.Kind.LANGUAGE;
                    case SECTOR -> Name.Kind.SECTOR;
                    case COMPLETED -> Name.Kind.COURSE;
                    case EXPERIENCE_YEARS, HOURS_PER_WEEK -> Name.Kind.TEXT;
                };
        return new Name(kind, value);
    }

    /** Something that has a name elsewhere: an economy by its code, a course by its address, a part by its key. */
    public record Name(Kind kind, String value) {

        /** Where the name is found. */
        public enum Kind {
            STAKEHOLDER,
            ECONOMY,
            LANGUAGE,
            SECTOR,
            COURSE,
            PART,
            TEXT
        }

        static Name part(String key) {
            return new Name(Kind.PART, key);
        }

        static Name course(String slug) {
            return new Name(Kind.COURSE, slug);
        }
    }
}
