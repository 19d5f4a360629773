package org.smeic.lms.curriculum;

import java.util.List;
import java.util.Map;

/**
 * What someone would get.
 *
 * @param parts what is asked, a set before its parts, and why
 * @param left what is not asked of them though it is of others, and why
 * @param minutes of the courses that are asked
 * @param titles of all parts by key, and of all courses by address
 */
public record Fitting(List<PartView> parts, List<CurriculumView.Left> left, int minutes, Map<String, String> titles) {}
