package org.smeic.lms.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A defect that reached a reader: logged once, under the number the reader is shown. */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = System.getLogger(Incident.class.getName());

    @Inject
    HttpServletRequest request;

    private String number = "";

    @PostConstruct
    void log() {
        number = log(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** Logs what was thrown at an address, under the number it returns. */
    static String log(String address, @Nullable Throwable thrown) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Incident " + number + " at " + address, thrown);
        return number;
    }

    public String getNumber() {
        return number;
    }
}
