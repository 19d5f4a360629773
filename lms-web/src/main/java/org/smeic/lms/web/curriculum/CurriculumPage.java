package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.smeic.lms.curriculum.Curricula;
import org.smeic.lms.curriculum.CurriculumView;

/** One curriculum: who it is for, what is in and why, and how to begin. */
@Named
@RequestScoped
public class CurriculumPage {

    @Inject
    Curricula curricula;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private CurriculumView curriculum;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        curriculum = curricula.get(slug);
    }

    public CurriculumView getCurriculum() {
        return curriculum;
    }

    public String getTag() {
        return CurriculaPage.tag(curriculum.facts().stakeholder());
    }

    /** Hours a week one may choose. */
    public List<Integer> getHours() {
        return PlanPage.HOURS;
    }

    /** Sections of ISIC that small firms work in. */
    public List<String> getSectors() {
        return PlanPage.SECTORS;
    }
}
