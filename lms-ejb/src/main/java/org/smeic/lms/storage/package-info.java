/**
 * Bytes by id: a zip comes in, is unpacked safely, and its files are found again by name.
 *
 * <p>Owns {@link org.smeic.lms.storage.Bundle} and the folder {@code store} below the data folder. Does not know what
 * the files mean; who may see them is the business of the feature that holds the bundle's id.
 *
 * <p>Decisions: the central directory decides, not the stream of local headers, because tools leave those incomplete;
 * names are kept in Unicode's composed form (NFC), because Macs write the decomposed one and manifests the other; a
 * package is unpacked beside its place and moved there in one step, so that a refusal leaves nothing behind.
 */
@NullMarked
package org.smeic.lms.storage;

import org.jspecify.annotations.NullMarked;
