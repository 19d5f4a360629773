package org.smeic.lms.certificate.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All that a certificate says, as it was on the day of issue.
 *
 * @param name the learner's, in any script
 * @param achievement what was completed
 * @param course title of the course or curriculum, in its language
 * @param audience {@code owner}, {@code policy} or {@code professional}; another word prints no tag
 * @param outcomes what the learner did; the first four are printed
 * @param issued day in UTC
 * @param language of the words around; the nearest of the languages we have is taken
 * @param code as printed, {@code XXXX-XXXX-XXXX}
 * @param check absolute address where anyone may check the code
 */
public record CertificateText(
        String name,
        Achievement achievement,
        String course,
        String audience,
        List<String> outcomes,
        LocalDate issued,
        Locale language,
        String code,
        String check) {
    public CertificateText {
        outcomes = List.copyOf(outcomes);
    }
}
