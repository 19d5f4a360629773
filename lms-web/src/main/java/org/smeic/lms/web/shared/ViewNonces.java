package org.smeic.lms.web.shared;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * PrimeFaces gives each page a nonce for its scripts, lets its script send it back with every form, and stops with "CSP
 * nonce mismatch" when a form comes without: from a page that needs no PrimeFaces, from a browser without JavaScript.
 * The view knows its nonce. So that one is what PrimeFaces reads here, and what was sent counts for nothing.
 */
public class ViewNonces extends ExternalContextFactory {

    private static final String NONCE = "primefaces.nonce";

    public ViewNonces(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Context(getWrapped().getExternalContext(context, request, response));
    }

    @SuppressWarnings("unchecked") // a raw type of the wrapper of Faces itself
    private static class Context extends ExternalContextWrapper {

        private @Nullable Map<String, String> parameters;

        Context(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            if (parameters == null) {
                parameters = new Parameters(getWrapped().getRequestParameterMap());
            }
            return parameters;
        }
    }

    private static class Parameters extends AbstractMap<String, String> {

        private final Map<String, String> sent;

        Parameters(Map<String, String> sent) {
            this.sent = sent;
        }

        @Override
        public @Nullable String get(Object name) {
            return NONCE.equals(name) ? nonce(FacesContext.getCurrentInstance().getViewRoot()) : sent.get(name);
        }

        @Override
        public boolean containsKey(Object name) {
            return sent.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return sent.entrySet();
        }

        private static String nonce(@Nullable UIViewRoot view) {
            return view == null || view.isTransient()
                    ? fresh()
                    : (String) view.getViewMap(true).computeIfAbsent(NONCE, none -> fresh());
        }

        /** As PrimeFaces makes and expects it. */
        private static String fresh() {
            return Base64.getEncoder()
                    .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
