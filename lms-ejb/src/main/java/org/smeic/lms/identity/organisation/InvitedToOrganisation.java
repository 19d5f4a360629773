package org.smeic.lms.identity.organisation;

/**
 * Someone was asked by mail to join an organisation.
 *
 * @param language BCP 47: the one the inviter reads, for nobody knows the other's
 * @param secret opens the door once
 */
public record InvitedToOrganisation(
        String email, String inviter, String organisation, String language, String secret) {}
