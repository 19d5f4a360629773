package org.smeic.lms.scorm.adl;

/** What a SCO calls (SCORM 2004 4th Ed. RTE 3.1.3). Everything is text, the codes of errors too. */
public interface ScormApi {

    String initialize(String parameter);

    String terminate(String parameter);

    String getValue(String element);

    String setValue(String element, String value);

    String commit(String parameter);

    String getLastError();

    String getErrorString(String code);

    String getDiagnostic(String code);
}
