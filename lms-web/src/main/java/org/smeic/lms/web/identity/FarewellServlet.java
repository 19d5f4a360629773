package org.smeic.lms.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.smeic.lms.identity.openid.Proof;
import org.smeic.lms.identity.openid.Providers;

/**
 * {@code /signed-out/with}: to the page of the provider that ends its session too, for whoever has just signed out here.
 * Without that the next person at a shared computer would be let in as the last one.
 */
@WebServlet("/signed-out/with")
public class FarewellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "lms.signed_in_with";

    @Inject
    Providers providers;

    static void keep(HttpServletRequest request, Proof proof) {
        request.getSession(true).setAttribute(KEY, proof);
    }

    static Optional<Proof> kept(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Proof) session.getAttribute(KEY));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var proof = request.getUserPrincipal() == null ? kept(request) : Optional.<Proof>empty();
        var there = proof.flatMap(it -> providers.leave(it.identity().provider(), it.token()));
        proof.ifPresent(it -> request.getSession(true).removeAttribute(KEY));
        response.sendRedirect(there.map(Object::toString).orElse("/"));
    }
}
