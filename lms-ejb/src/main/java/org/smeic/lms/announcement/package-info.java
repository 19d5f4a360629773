/**
 * Short announcements: a coordinator writes to the people of the economy, an instructor to those who are on a course of
 * theirs. Each goes out ten minutes after it was written, and can be taken back until then.
 *
 * <p>It is told to some people at a time, each part with the place it has come to in one transaction: a server that goes
 * down in between goes on behind the last who was told, and nobody is told twice. How each hears of it is their choice.
 */
@NullMarked
package org.smeic.lms.announcement;

import org.jspecify.annotations.NullMarked;
