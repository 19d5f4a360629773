package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DeskRow;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.Paging;

/** The curricula someone makes, and how to begin one. */
@Named
@RequestScoped
public class DeskPage extends CurriculumForm {

    private static final int LONGEST = 60;

    @Inject
    CurriculumDesk desk;

    @Inject
    I18n i18n;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String page;

    private Paging paging = Paging.NONE;
    private List<DeskRow> rows = List.of();

    @PostConstruct
    void load() {
        setLanguage(i18n.locale().getLanguage());
        paging = Paging.of(desk.count(), page);
        rows = desk.mine(paging.first(), Paging.SIZE);
    }

    /** Begins one and leads to it. */
    public void begin() throws IOException {
        var slug = slug(getTitle());
        desk.begin(slug, facts(""));
        FacesContext.getCurrentInstance().getExternalContext().redirect("/teach/curricula/" + slug);
    }

    /** Of a title in letters that addresses cannot show nothing is left; then chance decides. */
    static String slug(String title) {
        var slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-|-$", "");
        return slug.length() >= 3
                ? slug
                : "curriculum-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public List<DeskRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
