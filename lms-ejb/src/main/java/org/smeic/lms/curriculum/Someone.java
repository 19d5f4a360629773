package org.smeic.lms.curriculum;

import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.rule.Profile;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/**
 * A person an editor thinks of; whatever is null is not known of them.
 *
 * @param language BCP 47
 * @param sector letter of the ISIC section
 */
public record Someone(
        @Nullable Stakeholder stakeholder,
        @Nullable Economy economy,
        @Nullable String language,
        @Nullable String sector,
        @Nullable Integer experienceYears,
        @Nullable Integer hoursPerWeek) {

    Profile profile() {
        return Profile.UNKNOWN
                .with(Trait.STAKEHOLDER, stakeholder == null ? null : stakeholder.name())
                .with(Trait.ECONOMY, economy == null ? null : economy.name())
                .with(Trait.LANGUAGE, language)
                .with(Trait.SECTOR, sector)
                .with(Trait.EXPERIENCE_YEARS, experienceYears)
                .with(Trait.HOURS_PER_WEEK, hoursPerWeek);
    }
}
