package org.smeic.lms.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** The files of one zip that came in, kept below {@code store/<id>}. Never changes; a new version is a new bundle. */
@Entity
public class Bundle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private int files;
    private long bytes;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Bundle() {}

    Bundle(String name, int files, long bytes, Instant createdAt) {
        this.name = name.length() > 255 ? name.substring(0, 255) : name;
        this.files = files;
        this.bytes = bytes;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    /** The file name it came in under. */
    public String name() {
        return name;
    }

    /** How many files it holds. */
    public int files() {
        return files;
    }

    /** Bytes of all files together. */
    public long bytes() {
        return bytes;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
