package org.smeic.lms.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads each address to its view; a view's own file name is no address. */
public class AddressFilter extends HttpFilter {

    /** The address a view was asked under: where its forms go back to. */
    static final String ADDRESS = AddressFilter.class.getName();

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var view = view(path);
        if (view != null) {
            request.setAttribute(ADDRESS, path);
            request.getRequestDispatcher(view).forward(request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.length() > 1 && path.endsWith("/") && view(path.substring(0, path.length() - 1)) != null) {
            response.sendRedirect(path.substring(0, path.length() - 1));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static @org.jspecify.annotations.Nullable String view(String path) {
        try {
            return Addresses.viewOf(path).orElse(null);
        } catch (IllegalArgumentException malformedEscape) {
            return null;
        }
    }
}
