package org.smeic.lms.identity.openid;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Secrets;

/** Someone is on the way to a provider and back. All secrets are hashes. */
@Entity
class SignInJourney {

    @Id
    private String state;

    private String browser;
    private String provider;
    private String back;
    private String course;
    private @Nullable Long linking;
    private String address;
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInJourney() {}

    SignInJourney(Journey journey, String provider, Wish wish, String address, Instant endsAt) {
        this.state = Secrets.hash(journey.state());
        this.browser = Secrets.hash(journey.browser());
        this.provider = provider;
        this.back = wish.back();
        this.course = wish.course();
        this.linking = wish.linking();
        this.address = Secrets.hash(address);
        this.endsAt = endsAt;
    }

    boolean isOf(Journey journey, String by) {
        return browser.equals(Secrets.hash(journey.browser())) && provider.equals(by) && endsAt.isAfter(Instant.now());
    }

    Wish wish() {
        return new Wish(back, course, linking);
    }
}
