package org.smeic.lms.web.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.curriculum.CurriculumDesk;
import org.smeic.lms.curriculum.DraftView;
import org.smeic.lms.curriculum.Fitting;
import org.smeic.lms.curriculum.Someone;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Stakeholder;

/** What a draft gives to a person the editor thinks of; who that is stands in the address. */
@Named
@RequestScoped
public class DraftPreviewPage {

    @Inject
    CurriculumDesk desk;

    @Inject
    HttpServletRequest request;

    @Inject
    @ManagedProperty("#{param.slug}")
    String slug;

    private DraftView draft;
    private Fitting fitting;

    @PostConstruct
    @SuppressWarnings("NullAway")
    void load() {
        draft = desk.open(slug);
        fitting = desk.fit(
                slug,
                new Someone(
                        constant(Stakeholder.class, getType()),
                        constant(Economy.class, getEconomy()),
                        known(getLanguage(), CurriculumForm.LANGUAGES),
                        known(getSector(), PlanPage.SECTORS),
                        number(getYears()),
                        number(getHours())));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String known(String value, List<String> all) {
        return all.contains(value) ? value : null;
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
    }

    private String asked(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public DraftView getDraft() {
        return draft;
    }

    public Fitting getFitting() {
        return fitting;
    }

    public String getType() {
        return asked("type");
    }

    public String getEconomy() {
        return asked("economy");
    }

    public String getLanguage() {
        return asked("language");
    }

    public String getSector() {
        return asked("sector");
    }

    public String getYears() {
        return asked("years");
    }

    public String getHours() {
        return asked("hours");
    }

    public Stakeholder[] getTypes() {
        return Stakeholder.values();
    }

    public Economy[] getEconomies() {
        return Economy.values();
    }

    public List<String> getLanguages() {
        return CurriculumForm.LANGUAGES;
    }

    public List<String> getSectors() {
        return PlanPage.SECTORS;
    }
}
