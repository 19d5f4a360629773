package org.smeic.lms.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a course says about itself.
 *
 * @param aboutHtml sanitised HTML
 * @param language BCP 47
 */
@Embeddable
public record CourseFacts(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 400) String summary,
        @NotNull String aboutHtml,
        @NotNull @Enumerated(EnumType.STRING) Audience audience,
        @NotNull @Enumerated(EnumType.STRING) Topic topic,
        @NotNull @Enumerated(EnumType.STRING) Level level,
        @NotBlank @Size(max = 16) String language,
        @NotBlank @Size(max = 200) String teacher,
        @NotNull @Enumerated(EnumType.STRING) Drawing drawing) {}
