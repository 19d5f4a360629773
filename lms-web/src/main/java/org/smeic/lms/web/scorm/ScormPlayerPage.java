package org.smeic.lms.web.scorm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.ScormPlayer;
import org.smeic.lms.web.enrolment.LearnPage;
import org.smeic.lms.web.shared.PageAddress;

/** The player of a SCORM lesson. */
@Named
@RequestScoped
public class ScormPlayerPage {

    @Inject
    ScormPlayer player;

    @Inject
    LearnPage page;

    @Inject
    PageAddress here;

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
        var item = page.getItem();
        var hasLeft = left != null && !left.isEmpty();
        var there = hasLeft ? player.look(item.lessonId()) : player.arrive(item.lessonId());
        stage = new Stage(
                hasLeft && !there.ended() ? player.arrive(item.lessonId()) : there,
                here.getContentOrigin(),
                "/scorm/" + item.lessonId(),
                Map.of("slug", page.getOutline().slug(), "position", Integer.toString(item.position())),
                problem,
                page.isLast() ? null : page.address(item.position() + 1),
                "/my",
                item);
    }

    public Stage getStage() {
        return stage;
    }
}
