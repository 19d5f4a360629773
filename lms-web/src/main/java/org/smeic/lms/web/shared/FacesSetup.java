package org.smeic.lms.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Turns on CDI for Faces. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {}
