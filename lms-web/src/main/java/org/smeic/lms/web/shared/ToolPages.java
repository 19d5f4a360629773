package org.smeic.lms.web.shared;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.Application;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets PrimeFaces write its script nonces on the pages of instructors and administrators only, where its
 * components are. It keeps the nonce in the view's map and so in a session, which visitors must not get.
 */
public class ToolPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private final transient CspPhaseListener nonces;

    ToolPages(CspPhaseListener nonces) {
        this.nonces = nonces;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (isTool(event.getFacesContext())) {
            var context = event.getFacesContext().getExternalContext();
            context.setResponseHeader(Shield.POLICY, Shield.policy((HttpServletRequest) context.getRequest()));
            nonces.beforePhase(event);
        }
    }

    private static boolean isTool(FacesContext faces) {
        var address = faces.getExternalContext().getRequestMap().get(AddressFilter.ADDRESS);
        return address instanceof String path && path.matches("/(teach|admin)(/.*)?");
    }

    @Override
    public PhaseId getPhaseId() {
        return nonces.getPhaseId();
    }

    /** Puts {@link ToolPages} in front of the listener that PrimeFaces registered for every page. */
    public static class Setup implements SystemEventListener {

        @Override
        public boolean isListenerForSource(Object source) {
            return source instanceof Application;
        }

        @Override
        public void processEvent(SystemEvent event) {
            var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
            var lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
            Arrays.stream(lifecycle.getPhaseListeners())
                    .filter(CspPhaseListener.class::isInstance)
                    .map(CspPhaseListener.class::cast)
                    .forEach(listener -> wrap(lifecycle, listener));
        }

        private static void wrap(Lifecycle lifecycle, CspPhaseListener listener) {
            lifecycle.removePhaseListener(listener);
            lifecycle.addPhaseListener(new ToolPages(listener));
        }
    }
}
