package org.smeic.lms.scorm.manifest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What SCORM 1.2 lets a manifest say about an item (CAM 2.3.2.5).
 *
 * @param prerequisites an {@code aicc_script} expression, empty for none
 * @param masteryScore 0..100
 * @param maxTimeAllowed as {@code HHHH:MM:SS.SS}, empty for none
 * @param timeLimitAction one of the four words of the specification, empty for none
 * @param dataFromLms handed to the SCO as {@code cmi.launch_data}, empty for none
 */
public record Rules12(
        String prerequisites,
        @Nullable BigDecimal masteryScore,
        String maxTimeAllowed,
        String timeLimitAction,
        String dataFromLms) {}
