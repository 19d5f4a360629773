package org.smeic.lms.scorm.delivery;

/**
 * What the manifest says of an item besides its sequencing.
 *
 * @param dataFromLms handed to the SCO as {@code cmi.launch_data}, empty for none
 * @param timeLimitAction one of the four words of the specification, empty for none
 */
public record Content(String dataFromLms, String timeLimitAction) {}
