package org.smeic.lms.authoring.packaging;

import static org.smeic.lms.shared.JsonTool.JSON;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** What the buttons of a package say: in the course's language if we speak it, else in English. */
record Words(String language, ResourceBundle bundle) {

    static Words of(String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var name = Words.class.getPackageName() + ".words";
        return new Words(
                language,
                ResourceBundle.getBundle(name, Locale.forLanguageTag(language), Words.class.getClassLoader(), control));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    JsonObject toJson() {
        var json = JSON.createObjectBuilder();
        new TreeSet<>(bundle.keySet()).forEach(key -> json.add(key, get(key)));
        return json.build();
    }
}
