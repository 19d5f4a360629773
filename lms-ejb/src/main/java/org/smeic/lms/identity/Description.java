package org.smeic.lms.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What people say about themselves; what they need not say is null.
 *
 * @param language BCP 47 tag the site speaks to them in
 * @param sector what the firm or agency does
 * @param experienceYears years in business or in the job
 * @param hoursPerWeek hours a week for learning
 */
public record Description(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 16) String language,
        @NotNull ZoneId zone,
        @NotNull Stakeholder stakeholder,
        @NotNull Economy economy,
        @Nullable Sector sector,
        @Nullable @Min(0) @Max(80) Integer experienceYears,
        @Nullable @Min(1) @Max(40) Integer hoursPerWeek) {

    /** The least anyone says, in the usual time zone of the economy. */
    public Description(String name, String language, Stakeholder stakeholder, Economy economy) {
        this(name, language, economy.zone(), stakeholder, economy, null, null, null);
    }
}
