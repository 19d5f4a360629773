package org.smeic.lms.curriculum;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.smeic.lms.curriculum.rule.Profile;
import org.smeic.lms.curriculum.rule.Trait;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Stakeholder;

/**
 * Someone on a journey, as far as rules ask; without the person, whose roles nobody needs here.
 *
 * @param journeyId 0 for someone who has not set out
 */
public record Traveller(
        long journeyId,
        long learnerId,
        Stakeholder stakeholder,
        Economy economy,
        String language,
        ZoneId zone,
        AboutMe about) {

    /** A row of the query below. */
    static final String SELECT = """
            select j.id, p.id, p.stakeholder, p.economy, p.language, p.timeZone,
            j.hoursPerWeek, j.sector, j.experienceYears from Journey j join j.learner p""";

    static Traveller of(Object[] row) {
        return new Traveller(
                (Long) row[0],
                (Long) row[1],
                (Stakeholder) row[2],
                (Economy) row[3],
                (String) row[4],
                ZoneId.of((String) row[5]),
                new AboutMe((Integer) row[6], (String) row[7], (Integer) row[8]));
    }

    static Traveller of(Person person, long journeyId, AboutMe about) {
        return new Traveller(
                journeyId,
                person.getId(),
                person.getStakeholder(),
                person.getEconomy(),
                person.getLanguage(),
                person.zone(),
                about);
    }

    Profile profile(List<String> completed) {
        var known = Profile.UNKNOWN
                .with(Trait.STAKEHOLDER, stakeholder.name())
                .with(Trait.ECONOMY, economy.name())
                .with(Trait.LANGUAGE, language)
                .with(Trait.SECTOR, about.sector())
                .with(Trait.COMPLETED, Set.copyOf(completed))
                .with(Trait.EXPERIENCE_YEARS, about.experienceYears());
        // Who has not set out has not said how much time there is.
        return journeyId == 0 ? known : known.with(Trait.HOURS_PER_WEEK, about.hoursPerWeek());
    }
}
