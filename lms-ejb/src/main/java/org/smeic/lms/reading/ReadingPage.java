package org.smeic.lms.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One page of a module. */
@Entity
class ReadingPage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReadingModule module;

    private int position;
    private String title;
    private String html;
    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected ReadingPage() {}

    ReadingPage(ReadingModule module, int position, ModuleDraft.Page page) {
        this.module = module;
        this.position = position;
        this.title = page.title();
        this.html = page.html();
        this.minutes = page.minutes();
    }

    ReadingModule module() {
        return module;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    String html() {
        return html;
    }

    int minutes() {
        return minutes;
    }
}
