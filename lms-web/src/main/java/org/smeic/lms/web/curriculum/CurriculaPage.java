package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.smeic.lms.curriculum.Curricula;
import org.smeic.lms.curriculum.CurriculumCard;
import org.smeic.lms.identity.Stakeholder;

/** The curricula there are. */
@Named
@RequestScoped
public class CurriculaPage {

    @Inject
    Curricula curricula;

    private List<CurriculumCard> all = List.of();

    @PostConstruct
    void load() {
        all = curricula.all();
    }

    public List<CurriculumCard> getAll() {
        return all;
    }

    /** The colour of those it is for, as courses have it. */
    public static String tag(Stakeholder stakeholder) {
        return switch (stakeholder) {
            case SME_OWNER, SME_STAFF -> "owner";
            case POLICY_MAKER -> "policy";
            case INNOVATION_PROFESSIONAL, INVESTOR, RESEARCHER -> "professional";
        };
    }
}
