package org.smeic.lms.web.shared;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code #{i18n['enrolment.withdraw']}}: key {@code withdraw} of the bundle beside web.enrolment. */
@Named("i18n")
@RequestScoped
public class I18n extends AbstractMap<String, String> {

    private static final String ROOT = "org.smeic.lms.web.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    HttpServletRequest request;

    @Override
    public String get(@Nullable Object key) {
        return words(locale(), String.valueOf(key));
    }

    /** The words of a key in a language, for whoever answers outside of a page. */
    static String words(Locale language, String key) {
        var parts = key.split("\\.", 2);
        return ResourceBundle.getBundle(
                        ROOT + parts[0] + ".messages", language, I18n.class.getClassLoader(), NO_FALLBACK)
                .getString(parts[1]);
    }

    /** The same with {@code {0}}, {@code {1}} filled. */
    public static String words(Locale language, String key, Object... arguments) {
        return new MessageFormat(words(language, key), language).format(arguments);
    }

    /** The words of a key with {@code {0}}, {@code {1}} filled, numbers in the reader's way. */
    public String format(String key, Object... arguments) {
        return words(locale(), key, arguments);
    }

    /** Minutes, 0 or more, as hours and minutes in the reader's language: 45 min; 7 hr, 24 min. */
    public String duration(int minutes) {
        return duration(locale(), minutes);
    }

    static String duration(Locale language, int minutes) {
        var hours = new Measure(minutes / 60, MeasureUnit.HOUR);
        var rest = new Measure(minutes % 60, MeasureUnit.MINUTE);
        var format = MeasureFormat.getInstance(language, MeasureFormat.FormatWidth.SHORT);
        return minutes < 60
                ? format.formatMeasures(rest)
                : minutes % 60 == 0 ? format.formatMeasures(hours) : format.formatMeasures(hours, rest);
    }

    /** The words for a constant: key {@code feature.Type.CONSTANT}. */
    public String of(String feature, Enum<?> constant) {
        return get(feature + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A language's name in itself: 한국어, English. */
    public String languageName(String tag) {
        var language = Locale.forLanguageTag(tag);
        return Languages.spoken(tag)
                .filter(ours ->
                        language.getScript().isEmpty() || language.getScript().equals(ours.getScript()))
                .map(ours -> words(ours, "shared.own_name"))
                .orElseGet(() -> language.getDisplayName(language));
    }

    /** The languages the reader can choose. */
    public List<Locale> languages() {
        return Languages.spoken();
    }

    /** The reader's language. */
    public Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        return faces != null && faces.getViewRoot() != null
                ? faces.getViewRoot().getLocale()
                : Languages.of(request);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
