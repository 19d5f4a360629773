package org.smeic.lms.reading;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages in order and the action they lead to. Never changes; a new version is a new module. */
@Entity
public class ReadingModule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private int minutes;
    private int pageCount;
    private @Nullable String actionTitle;
    private @Nullable String actionHtml;
    private @Nullable Long bundleId;

    @OneToMany(mappedBy = "module", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<ReadingPage> pages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReadingModule() {}

    ReadingModule(ModuleDraft draft) {
        this.title = draft.title();
        this.minutes = draft.minutes();
        this.actionTitle = draft.actionTitle();
        this.actionHtml = draft.actionHtml();
        this.bundleId = draft.bundleId();
        draft.pages().forEach(page -> pages.add(new ReadingPage(this, pages.size() + 1, page)));
        this.pageCount = pages.size();
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** For all pages and the action, as its author says. */
    public int getMinutes() {
        return minutes;
    }

    public int getPageCount() {
        return pageCount;
    }

    /** What to do at the end; null when the module ends with its last page. */
    public @Nullable String getActionTitle() {
        return actionTitle;
    }

    /** Safe HTML; null when there is no action. */
    public @Nullable String getActionHtml() {
        return actionHtml;
    }

    boolean hasAction() {
        return actionTitle != null;
    }

    /** Whole percent of the way after this many pages; the action is a step of its own. */
    int percent(int visited) {
        return visited * 100 / (pageCount + (hasAction() ? 1 : 0));
    }
}
