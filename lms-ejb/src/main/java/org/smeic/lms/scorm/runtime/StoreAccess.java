package org.smeic.lms.scorm.runtime;

/** What an activity may do with a bucket of shared data (SCORM 2004 4th Ed. CAM 3.4.1.14, {@code adlcp:map}). */
public enum StoreAccess {
    READ_WRITE,
    READ,
    WRITE,
    NONE;

    /** As the manifest's two attributes say it; both are true where they are missing. */
    public static StoreAccess of(boolean read, boolean write) {
        if (read) {
            return write ? READ_WRITE : READ;
        }
        return write ? WRITE : NONE;
    }

    boolean mayRead() {
        return this == READ_WRITE || this == READ;
    }

    boolean mayWrite() {
        return this == READ_WRITE || this == WRITE;
    }

    /** For the browser's script: {@code rw}, {@code r}, {@code w} or nothing. */
    public String letters() {
        return (mayRead() ? "r" : "") + (mayWrite() ? "w" : "");
    }
}
