package org.smeic.lms.scorm.sequencing;

/**
 * A bucket of {@code adl.data} that an activity may use ({@code adlcp:map}, CAM 3.4.1.21).
 *
 * @param target identifier of the bucket
 */
public record SharedData(String target, boolean read, boolean write) {}
