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
        number = UUID.randomUUID().toString().substring(0, 8);
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                Level.ERROR,
                "Incident " + number + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                thrown);
    }

    public String getNumber() {
        return number;
    }
}
