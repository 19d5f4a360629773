package org.smeic.lms.web.identity;

import jakarta.security.enterprise.credential.Credential;
import org.smeic.lms.identity.SignedIn;

/** Someone who has just proved who they are, on the way to the mechanism. */
record Arrival(SignedIn person) implements Credential {}
