package org.smeic.lms.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Style and script carry the build in their address, so browsers may keep them for long. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String VERSION =
            ResourceBundle.getBundle("org.smeic.lms.web.build").getString("built");

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    private static @Nullable Resource versioned(@Nullable Resource resource) {
        return resource == null || !"lms".equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + VERSION;
        }
    }
}
