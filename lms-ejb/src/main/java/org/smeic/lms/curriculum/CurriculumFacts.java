package org.smeic.lms.curriculum;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.identity.Stakeholder;

/**
 * What a curriculum says about itself.
 *
 * @param aboutHtml sanitised HTML
 * @param stakeholder whom it is built for; others may take it as well
 * @param language BCP 47
 */
@Embeddable
public record CurriculumFacts(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 400) String summary,
        @NotNull String aboutHtml,
        @NotNull @Enumerated(EnumType.STRING) Stakeholder stakeholder,
        @NotNull @Enumerated(EnumType.STRING) Level level,
        @NotBlank @Size(max = 16) String language) {}
