package org.smeic.lms.identity;

/** What someone may do on the platform. Everyone with an account is a learner; all else is given. */
public enum Role {
    LEARNER(Names.LEARNER),
    INSTRUCTOR(Names.INSTRUCTOR),
    COURSE_REVIEWER(Names.COURSE_REVIEWER),
    ADVISER(Names.ADVISER),
    COORDINATOR(Names.COORDINATOR),
    AUDITOR(Names.AUDITOR),
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

    /** Whether it can be given so far; a learner's cannot be given at all, everyone has it. */
    public boolean mayHoldIn(ScopeKind scope) {
        return switch (this) {
            case LEARNER -> false;
            case INSTRUCTOR, COURSE_REVIEWER -> scope != ScopeKind.ORGANISATION;
            case ADVISER -> scope != ScopeKind.COURSE;
            case AUDITOR -> scope == ScopeKind.EVERYWHERE || scope == ScopeKind.ECONOMY;
            case COORDINATOR -> scope == ScopeKind.ECONOMY;
            case SECRETARIAT, ADMIN -> scope == ScopeKind.EVERYWHERE;
        };
    }

    /** The container's role names as constants, which annotations need. */
    public static final class Names {
        public static final String LEARNER = "learner";
        public static final String INSTRUCTOR = "instructor";
        public static final String COURSE_REVIEWER = "course_reviewer";
        public static final String ADVISER = "adviser";
        public static final String COORDINATOR = "coordinator";
        public static final String AUDITOR = "auditor";
        public static final String SECRETARIAT = "secretariat";
        public static final String ADMIN = "admin";

        private Names() {}
    }
}
