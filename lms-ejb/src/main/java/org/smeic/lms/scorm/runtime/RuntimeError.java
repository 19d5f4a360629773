package org.smeic.lms.scorm.runtime;

/** What a call on the data model ends in (SCORM 2004 4th Ed. RTE 3.1.7.6). */
public enum RuntimeError {
    NONE(0),
    GENERAL_GET(301),
    GENERAL_SET(351),
    UNDEFINED(401),
    NOT_INITIALIZED(403),
    READ_ONLY(404),
    WRITE_ONLY(405),
    TYPE_MISMATCH(406),
    OUT_OF_RANGE(407),
    NOT_ESTABLISHED(408);

    private final int code;

    RuntimeError(int code) {
        this.code = code;
    }

    /** As {@code GetLastError} says it. */
    public int code() {
        return code;
    }
}
