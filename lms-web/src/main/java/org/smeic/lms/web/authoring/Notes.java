package org.smeic.lms.web.authoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import org.smeic.lms.authoring.folder.Note;
import org.smeic.lms.web.shared.I18n;

/** {@code #{notes.words(note)}}: what a note or refusal of an import says to this reader. */
@Named
@RequestScoped
public class Notes {

    @Inject
    I18n i18n;

    /** A sentence; the key itself where a feature forgot its words. */
    public String words(Note note) {
        var texts = note.arguments().toArray();
        try {
            return i18n.format(note.key(), texts);
        } catch (MissingResourceException forgotten) {
            return note.key() + " " + String.join(", ", note.arguments());
        } catch (IllegalArgumentException wantsNumbers) {
            return i18n.format(
                    note.key(), note.arguments().stream().map(Notes::number).toArray());
        }
    }

    private static Object number(String text) {
        return text.matches("-?\\d{1,15}") ? (Object) Long.valueOf(text) : text;
    }
}
