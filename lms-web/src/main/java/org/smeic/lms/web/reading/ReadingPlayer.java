package org.smeic.lms.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.reading.OpenPage;
import org.smeic.lms.reading.Readings;
import org.smeic.lms.shared.NotFound;

/** The page of a module that is open: the one its address names, else where the learner goes on. */
@Named
@RequestScoped
public class ReadingPlayer {

    @Inject
    Readings readings;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String number;

    private @Nullable OpenPage page;

    /** The open page of the lesson; showing it for the first time counts as having read it. */
    public OpenPage at(long lessonId) {
        var open = page;
        if (open == null) {
            open = readings.open(lessonId, number());
            if (!open.visited()) {
                readings.read(lessonId, open.number());
            }
            page = open;
        }
        return open;
    }

    private int number() {
        if (number == null || number.isEmpty()) {
            return Readings.GO_ON;
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }

    /** The learner has done the action; leads on to the address. */
    public void finish(long lessonId, String address) throws IOException {
        readings.finish(lessonId);
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
