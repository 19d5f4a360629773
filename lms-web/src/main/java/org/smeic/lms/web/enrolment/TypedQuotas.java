package org.smeic.lms.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What was refused, so that whoever typed it does not type it again; the next page takes it once. */
@Dependent
class TypedQuotas {

    private static final String NAME = "lms.quotas.";

    @Inject
    HttpServletRequest request;

    void keep(long offering, QuotaForm form) {
        request.getSession().setAttribute(NAME + offering, form);
    }

    Optional<QuotaForm> take(long offering) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME + offering) instanceof QuotaForm form)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME + offering);
        return Optional.of(form);
    }
}
