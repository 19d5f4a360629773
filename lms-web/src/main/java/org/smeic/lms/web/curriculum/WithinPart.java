package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.smeic.lms.curriculum.Curricula;
import org.smeic.lms.curriculum.CurriculumLink;

/** On a course's page, the curricula it is part of. */
@Named
@RequestScoped
public class WithinPart {

    @Inject
    Curricula curricula;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private List<CurriculumLink> all = List.of();

    @PostConstruct
    void load() {
        all = curricula.with(slug);
    }

    public List<CurriculumLink> getAll() {
        return all;
    }
}
