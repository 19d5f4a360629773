package org.smeic.lms.scorm.manifest;

import java.util.Locale;

/** The editions of SCORM that a package can be written for. */
public enum Edition {
    SCORM_12("SCORM 1.2"),
    SCORM_2004_2ND("SCORM 2004 2nd Edition"),
    SCORM_2004_3RD("SCORM 2004 3rd Edition"),
    SCORM_2004_4TH("SCORM 2004 4th Edition");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    /** The edition's name as ADL writes it. */
    public String title() {
        return title;
    }

    /** Recognised from the schema version where it is one we know, else from the namespaces the document names. */
    static Edition of(String schemaVersion, String namespaces) {
        var version = schemaVersion.strip().toLowerCase(Locale.ROOT);
        if (version.contains("2004") || version.startsWith("cam")) {
            return version.contains("4th") ? SCORM_2004_4TH : version.contains("3rd") ? SCORM_2004_3RD : SCORM_2004_2ND;
        }
        if (version.equals("1.2") || version.endsWith(" 1.2") || version.equals("1.1")) {
            return SCORM_12;
        }
        return namespaces.contains("adlcp_v1p3") || namespaces.contains("imsss") ? SCORM_2004_3RD : SCORM_12;
    }

    /** Which run-time its content speaks to: {@code 1.2} or {@code 2004}. */
    public String runtime() {
        return this == SCORM_12 ? "1.2" : "2004";
    }
}
