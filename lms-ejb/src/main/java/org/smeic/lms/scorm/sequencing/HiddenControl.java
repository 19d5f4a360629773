package org.smeic.lms.scorm.sequencing;

/** A control of the player that the content provides itself ({@code adlnav:hideLMSUI}, CAM 5.2.1). */
public enum HiddenControl {
    PREVIOUS,
    CONTINUE,
    EXIT,
    EXIT_ALL,
    ABANDON,
    ABANDON_ALL,
    SUSPEND_ALL
}
