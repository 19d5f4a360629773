package org.smeic.lms.identity.openid;

/**
 * A provider as people choose it.
 *
 * @param name in addresses
 * @param label the provider as people know it
 */
public record ProviderCard(String name, String label) {}
