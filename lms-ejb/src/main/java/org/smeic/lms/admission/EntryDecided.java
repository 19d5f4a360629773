package org.smeic.lms.admission;

/** A request has been accepted, refused, or opened again because the decision was taken back. */
public record EntryDecided(long requestId, RequestState state) {}
