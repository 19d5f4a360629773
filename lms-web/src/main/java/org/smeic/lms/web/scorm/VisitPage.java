package org.smeic.lms.web.scorm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.ScormVisits;
import org.smeic.lms.web.shared.PageAddress;

/** The player for a learner whom another system has sent. */
@Named
@RequestScoped
public class VisitPage {

    @Inject
    ScormVisits visits;

    @Inject
    PageAddress here;

    @Inject
    @ManagedProperty("#{param.token}")
    String token;

    @Inject
    @ManagedProperty("#{param.left}")
    @Nullable
    String left;

    @Inject
    @ManagedProperty("#{param.problem}")
    @Nullable
    String problem;

    private Stage stage;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        var hasLeft = left != null && !left.isEmpty();
        var there = hasLeft ? visits.look(token) : visits.arrive(token);
        stage = new Stage(
                hasLeft && !there.ended() ? visits.arrive(token) : there,
                here.getContentOrigin(),
                "/scorm/visit/" + token,
                Map.of(),
                problem,
                null,
                null,
                null);
    }

    public Stage getStage() {
        return stage;
    }
}
