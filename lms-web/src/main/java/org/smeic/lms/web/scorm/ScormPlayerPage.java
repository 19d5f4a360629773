package org.smeic.lms.web.scorm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.scorm.ScormLaunched;
import org.smeic.lms.scorm.ScormPlayer;
import org.smeic.lms.scorm.TocItem;
import org.smeic.lms.scorm.runtime.Session;
import org.smeic.lms.web.enrolment.LearnPage;
import org.smeic.lms.web.shared.PageAddress;

/** The player of a SCORM lesson: launches the item that is asked for, or the one to go on with. */
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
    @ManagedProperty("#{param.item}")
    @Nullable
    String item;

    private ScormLaunched launched;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void launch() {
        launched = player.launch(page.getItem().lessonId(), item == null || item.isEmpty() ? null : item);
    }

    /** The frame on the content origin; its address is the learner's key to it. */
    public String getFrame() {
        return here.getContentOrigin() + launched.contentPath();
    }

    /** Names what this browser keeps of the item until the server has confirmed it. */
    public long getKey() {
        return launched.stateId();
    }

    /** Lines of the table of contents; none when there is only one thing to open. */
    public List<TocItem> getItems() {
        var items = launched.items();
        return items.stream().filter(TocItem::launchable).count() > 1 ? items : List.of();
    }

    /** Whether an item is open; if not, the learner chooses one. */
    public boolean isOpen() {
        return launched.isOpen();
    }

    /** The open item, or the one that comes next. */
    public @Nullable TocItem getCurrent() {
        return launched.items().stream().filter(TocItem::current).findFirst().orElse(null);
    }

    /** Where a line leads. */
    public String address(TocItem line) {
        return lesson() + "?item=" + URLEncoder.encode(line.identifier(), StandardCharsets.UTF_8);
    }

    /** The thing to open after the present one: whether locked still or not; null when it is the last. */
    public @Nullable TocItem getNext() {
        var items = launched.items();
        var current = items.stream()
                .filter(TocItem::current)
                .findFirst()
                .map(items::indexOf)
                .orElse(-1);
        return items.stream()
                .skip(current + 1L)
                .filter(TocItem::launchable)
                .findFirst()
                .orElse(null);
    }

    public boolean isDone(TocItem line) {
        return Session.isDone(line.status());
    }

    /** The address of the lesson itself. */
    public String lesson() {
        return page.address(page.getItem().position());
    }

    /** The key of the words for a status: blanks and dashes become underscores. */
    public String statusKey(TocItem line) {
        return "scorm.status." + line.status().replace(' ', '_');
    }
}
