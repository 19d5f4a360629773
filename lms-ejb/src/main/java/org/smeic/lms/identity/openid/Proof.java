package org.smeic.lms.identity.openid;

import java.io.Serializable;
import org.smeic.lms.identity.ProvenIdentity;

/**
 * What a journey has come to.
 *
 * @param token the provider's word as it was signed; shown to the provider when its session is to end too
 */
public record Proof(ProvenIdentity identity, String token) implements Serializable {}
