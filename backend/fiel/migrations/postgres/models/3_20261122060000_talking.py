from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "segment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "criteria" JSONB NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_segment_merchan_569209" ON "segment" ("merchant_id", "id");
COMMENT ON TABLE "segment" IS 'A saved filter: who is in it is read anew each time.';
        CREATE TABLE IF NOT EXISTS "news_post" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(80) NOT NULL,
    "text" TEXT NOT NULL,
    "picture" JSONB,
    "shows_at" TIMESTAMPTZ,
    "opens_at" TIMESTAMPTZ,
    "ends_at" TIMESTAMPTZ,
    "with_push" BOOL NOT NULL,
    "published_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "announced_at" TIMESTAMPTZ,
    "opened_at" TIMESTAMPTZ,
    "activity_id" BIGINT,
    "employee_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "early_segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_news_post_merchan_9bb59c" ON "news_post" ("merchant_id", "id");
COMMENT ON TABLE "news_post" IS 'Something that a merchant tells in the wallet, from one moment to another.';
        CREATE TABLE IF NOT EXISTS "news_read" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "customer_id" BIGINT NOT NULL,
    "read_at" TIMESTAMPTZ NOT NULL,
    "news_id" BIGINT NOT NULL REFERENCES "news_post" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_news_read_news_id_b4e664" UNIQUE ("news_id", "customer_id")
);
COMMENT ON TABLE "news_read" IS 'Somebody has seen a post.';
        CREATE TABLE IF NOT EXISTS "message_preferences" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "quiet_from" INT,
    "quiet_to" INT,
    "time_zone" VARCHAR(48) NOT NULL,
    "most_a_week" INT,
    "customer_id" BIGINT NOT NULL UNIQUE REFERENCES "customer" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "message_preferences" IS 'When, and how much, a customer wants to be told of what they did not ask for. No row: as it comes.';
        CREATE TABLE IF NOT EXISTS "push_campaign" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "news_id" BIGINT,
    "title" VARCHAR(60) NOT NULL,
    "body" VARCHAR(200) NOT NULL,
    "screen" VARCHAR(8) NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "send_at" TIMESTAMPTZ,
    "activity_id" BIGINT,
    "reached_id" BIGINT NOT NULL,
    "spread_at" TIMESTAMPTZ,
    "people" BIGINT NOT NULL,
    "figures" JSONB,
    "employee_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_push_campai_merchan_2e693a" ON "push_campaign" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_push_campai_state_3532b6" ON "push_campaign" ("state");
CREATE INDEX IF NOT EXISTS "idx_push_campai_news_id_8a31c0" ON "push_campaign" ("news_id");
COMMENT ON COLUMN "push_campaign"."screen" IS 'what it opens';
COMMENT ON COLUMN "push_campaign"."state" IS 'where it stands';
COMMENT ON TABLE "push_campaign" IS 'A push to many: written by a merchant, or a news post''s own.';
        CREATE TABLE IF NOT EXISTS "push_delivery" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "customer_id" BIGINT NOT NULL,
    "membership_id" BIGINT,
    "once_key" VARCHAR(60) NOT NULL UNIQUE,
    "token" VARCHAR(36) NOT NULL UNIQUE,
    "payload" JSONB,
    "is_urgent" BOOL NOT NULL,
    "waits_for_quiet" BOOL NOT NULL,
    "priority" INT NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "stale_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "status" INT,
    "counted_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "shown_at" TIMESTAMPTZ,
    "opened_at" TIMESTAMPTZ,
    "campaign_id" BIGINT REFERENCES "push_campaign" ("id") ON DELETE CASCADE,
    "subscription_id" BIGINT REFERENCES "push_subscription" ("id") ON DELETE SET NULL
);
CREATE INDEX IF NOT EXISTS "idx_push_delive_campaig_e82fbf" ON "push_delivery" ("campaign_id", "state");
CREATE INDEX IF NOT EXISTS "idx_push_delive_custome_b3cdd8" ON "push_delivery" ("customer_id", "counted_at");
CREATE INDEX IF NOT EXISTS "idx_push_delive_state_5aa208" ON "push_delivery" ("state", "created_at");
CREATE INDEX IF NOT EXISTS "idx_push_delive_subscri_2d15b1" ON "push_delivery" ("subscription_id", "id");
COMMENT ON COLUMN "push_delivery"."state" IS 'what became of it';
COMMENT ON TABLE "push_delivery" IS 'One push to one browser. Claimed for a while by putting ``due_at`` off, like a job.';
        ALTER TABLE "membership" ADD "news_since" TIMESTAMPTZ;
        ALTER TABLE "push_subscription" ADD "label" VARCHAR(60) NOT NULL DEFAULT '';
        ALTER TABLE "push_subscription" ADD "vapid_key" VARCHAR(100) NOT NULL DEFAULT '';
        CREATE INDEX IF NOT EXISTS "idx_push_subscr_account_75032d" ON "push_subscription" ("account_id");
        CREATE INDEX "idx_push_delivery_due" ON "push_delivery" ("priority", "due_at", "id") WHERE "state" = 'WAITING';
        UPDATE "membership" SET "news_since" = (SELECT r.at FROM consent_record r WHERE r.customer_id =
            membership.customer_id AND r.merchant_id = membership.merchant_id AND r.kind = 'NEWS' AND r.granted AND
            r.id = (SELECT max(l.id) FROM consent_record l WHERE l.customer_id = membership.customer_id AND l.merchant_id =
            membership.merchant_id AND l.kind = 'NEWS'));
        INSERT INTO "push_delivery" ("subscription_id", "customer_id", "once_key", "token", "payload", "is_urgent",
            "waits_for_quiet", "priority", "state", "due_at", "stale_at", "attempts", "created_at")
            SELECT p.id, c.id, 'job:' || j.id, gen_random_uuid()::text,
            j.data -> 'payload', j.data ->> 'urgency' = 'high', FALSE, 0, 'WAITING', j.run_at,
            j.created_at + interval '1 day', j.attempts, j.created_at FROM job j
            JOIN push_subscription p ON p.id = CAST(j.data ->> 'subscription_id' AS BIGINT)
            JOIN customer c ON c.account_id = p.account_id
            WHERE j.kind = 'push' AND j.done_at IS NULL AND j.failed_at IS NULL;
        DELETE FROM "job" WHERE "kind" = 'push';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_push_subscr_account_75032d";
        ALTER TABLE "membership" DROP COLUMN "news_since";
        ALTER TABLE "push_subscription" DROP COLUMN "label";
        ALTER TABLE "push_subscription" DROP COLUMN "vapid_key";
        DROP TABLE IF EXISTS "push_delivery";
        DROP TABLE IF EXISTS "message_preferences";
        DROP TABLE IF EXISTS "push_campaign";
        DROP TABLE IF EXISTS "news_read";
        DROP TABLE IF EXISTS "news_post";
        DROP TABLE IF EXISTS "segment";"""


MODELS_STATE = (
    "eJztfetz2ziW77+C8v0wPVWalO3Ybk9y61bZjns2PYmdtd07M5vtYiASstimCA4fVjQ7/b"
    "9fgO8HSAEUZUH0+dIdSziQ9DvgwXmf/z1YUIs4wZvPxLLxT7ZDDt6h/z1w8YL/o/nmBB1g"
    "zyve4i+EeOokq/kyY5atmwahj82QvTPDTkDYSxYJTN/2Qpu6fP2tS1Bg/4sgOkMYebYZRj"
    "55g759eyKrb98Q/xIBwo4TL2L/ci1kB8glz8RHUUAshB+x7U5QQJE3py5bssAr9ESIh+wQ"
    "zaiPHim13vAvY1GTfRvbfXzhz41c+58RMUL6SMI58dmnf/16wD6Gv7e0rXAeA7jyyMGvv7"
    "J/2a5FvpOAL+N/ek8MTeJYFZ7YFqeJXzdiSvbapf340Q1/itfyXzs1TOpEC7dY761C9lVz"
    "AtsN+auPxCU+Dgn/hNCPOI/cyHFShmZsS35EsST5liUai8xw5HBOc+rkCxSvHRjGze2DcX"
    "/9YBgHjVOQUZQYlL5kUpefIPZVgxiAR/4V/vTn4+O3b388Pnx7dn568uOPp+eH52xt/H2b"
    "b/34e/JlCrSSrWLMPv7l480D/0KUHdPkBPMXfo9pcIgTqpgZpSeC+OYcu6GhyoYa4Xp+ZO"
    "h3MSR7oeBI8aiNjCUFC9LHpwr91Rz7YuDT5TXA2c/YR8AX+LvhEPeRCY536PisA8v/uri7"
    "+o+Lux+Oz/5YBfQmfec4fqsKbS6SquC2Hup8/ZiO8/HRyY8n52/PTvJTnL/SdXibBzVGQ+"
    "GkZutHeFTPJU7qeetBPa+fUy6eReLXxf5KjG1GUcN2ugpJsIfodgnRT7eXfOdFEPzTSfG9"
    "/HhzcfePHz5f/D3GeLFK3/p0e/OXbL1Hg/DRjzc6uPzHw/VFDXPTJxwfA4dN5D+wd0J7Qc"
    "TYVylrHLBS0jfZP8bFjYePn6/vHy4+f6mw5MPFwzV/57jCjezVH+oiO98E/e3jw38g/if6"
    "79ub6zrb8nUP/33AvxOOQmq4dGlgq4xJ9nL2UvXR8qnn9WJzlXIANqfaJXB5GC5zi2L2VN"
    "Jq+QtTbD4tsW8ZjXfoMW1b23xrcbyov4Jd/BgziaPJv2dqTP7iORRXTZrqO5MuGzMq1qy1"
    "Ly8Qt0URDrhZZrLPmsTGGTPEEFmwfVaEoOWcooC4IV+CHWbMvUfpOUZ4FjKDDyOLGXeR65"
    "CAm4LIXnjUD2Nrj+/btC5f7FMFtiXYkPoYLGBDaseSggXZk6jMghohsKA3C+L/N7Bvt46y"
    "9SO0jo4PD2Us+cPDdlOev1fFlzsv1c52RgGHuvehDub4+PRM5VgXFCM82GcnEuf67KT1WP"
    "O3wAp9JfZJ1cfrhT14XCID+1M3/irYn8VB8LAfBoJrLCX76a93xMExkk2eV8zKL2yj/X2o"
    "i1fTc/n79k30GLFWMz3Dc52pbnjZQgl73bOJmYZluREdh1jDOQ6RSxOr2g5QHIZlBjT/y0"
    "ULsqD+SmSFb7SXMG5b+B7caDFlr0LMViMlrN3eTrnV4EAr/AXBmFThweJaEH3pOKFbir6k"
    "wlRVkFTIxnSYX0CkNPSVOjearPiJ+sR+dP9KkufgI/vm2DVFRnXD5b1nbGjTS9jLPl7mV2"
    "D1ALLfz341CROT+OL+6uLD9cHvuwlDXJih/WyHK5GGk7/Xqd/g8qq1ys09XTBVgkGaKCFz"
    "ti/juDVBS98OQ+JyBYTHCNg2bsC3pm6y0rIt7vFHN7Gywv2/j5wsSUdL4BTkuG334/7H/R"
    "/3Ppr+RswwQNgnyHPYGUC2FTA1y2Ynnu3F1KvAsdk/HZsEaEocuoyT6phGxj54wfPt+LXw"
    "7Rti+pcVcOI41S65fANEXadVF6vpXV/rnnH2X7aEvxzvNbe9xhuV9cxk/BWUNy2Vtyf241"
    "X8adl68KZJeNN2GonSzL2yG4exGQUhE9W+MgdqhMCBvhxo3BEqT0GNFLjQO3CSaBOGqriv"
    "0/US+7pxoCL13x5LSP23x61Sn78lxlr1uFfp4Kz3PetM3aa+8kmvUo1QvTmSSWc/ak9nP2"
    "qksyeQqR7zMhW4THqfcoeacWBGGf8aIciZvhwQ+2l/vr+9UfLSWrYZon8zMz7Yx8PfgSJH"
    "ouKrzWRJ7qotiZkrgaOWb3BZA5369qPtqgj2gmKEQn147UU9KwAyPvY/I2CbruCf6fRA4A"
    "XmL0+6HMC/pQvW+n7/Rv0nFFI0JciiLklzvLn71aSLhR2+Q6aD2RG04kxxjJbzOGDtE8Z+"
    "9uLSDueI/9Q/0dlsgniSC1vCfbgh+0S21Ooodn7hz4akdK2VA/Cz7uTOAk1sF5qYaxJDsV"
    "i8TDOIK2m3kqVmX8tkmbNVHRZ2I8vc822mv4YCkFvldpnk5ezrw+1K78GSa/zI7ZH4WlCB"
    "mqudmlu1XkKy8EQpre3+qBIJPC+NAFqivRpTJTlfpYKggYQKw4yHPkXhBRlk5OssmBJjrg"
    "eHK4TAY5157OAgNIjvU0EydLusrFKNT1aeSlVfnnZUX542qy+hTm20T5QmXssL06SRK6zQ"
    "yd6adKevFoskSnMc+mi7bxDvnZhSIhO73K2IUZaLFOdvLrnDkfsEA54yih2U5YoFoiqdob"
    "YFv+Oe+h2hDUDhoDmWctAcdzhojhsXEVkw/UwF4JxgbP6v41OZ/Fm2qr3LwmkjgzZGy2AS"
    "yWab9rnuhRuAGq3bpV/xefKmvyqPVE4wtkdq+JStGKpNnifhBvA8af084SBg6p1lzHEg6D"
    "7b8VzVCcdnnB4dy7ROZas6dIJG+1QHu48RsyrUvAAFzQh1Lxl/abu7tOEtBfN/tJKrVxuT"
    "WMkL6RNxN2xm8plt9MD32T/B1trKpFKbQIKA7bshSvfJLvv7dHSD9BudbgjQddrGcKSnyI"
    "uCuRFE0/wTNoTrC9vvvrTdmA6Wko+yWbjYDuytSx4o+896eK9Ke43kNCo6c39iYj3yyYHA"
    "mZu9Nely5s5Ki2T6IieZm6G/mqDY6cr+mK7itsTc1zrz6YJnefrkfZLxGaeGBsih7iP/P0"
    "ZLhjddshfoUxCnhwr7IG/nU2T6AUwj84kkvm0o7Rfovlq4fgsmyRohBcUITZA/yzhT/tzu"
    "TPlzs/4NSiVeodWxzaBjYX4IbqqKbdIxJi63haRjj7b7lIxhCwPEmWex+8RiS+Me+uxK4V"
    "u+Q1MazhF3BfGGNfGgNp7OO0EWwUVf/bi+QRiJ3MqHQFxyTy8nL/LZc9viIrt2o0XMhHKH"
    "r6prsiDX+ao6WPKeT3bIm2HOkgQfZc+ZVFStI6jWiKlBf4Ld1g3HslnZGV+lGubQaxTq2k"
    "Irc3a7KKNcIdJZsugDM7jix6oUVxIxvns2265PBkaFEtisNZu5xt2DxyUyyAXQmb9pEmiP"
    "pj1lOtD9VHS/hm+hwY4mL5Q7HZdykveLD20u/kmt03H1BOrU6jiLhgpcNqVAabvDJigtWu"
    "ut4ZncATsZxPqT7aKpT5cB8d/HThWT0iebpO1+4+bD3GTgDYGXc9ucoyWJBxzGb3EVt+ml"
    "GXpz8M5oLJYmHd4ZMFFfxHZiapNvMKEiugHaYa5SjdBI3cq8PrBTX4WCC3bq62Azg7BXOU"
    "iJDixVnTkcsPuvF4srhMBjnXm8Q2+EbsL51bojdGPEy/gjynLOnm06gvOe7zEirKudcciz"
    "bZINEfoQbzImiLbp0crT1wUurXJqe7tPi5RXrU9BcvPuBDgsWhHgvAnB+7hRKo3Y+8XSOA"
    "sodjjZ7rMdxieAJ1pQj7iCDKTtfIZwkmm2ZfzrU0n4a3kuFn8jKQSHGafaXIyTDocYtFEY"
    "VRsFvRHeSicFnzq9s+0yWp2xTlLtmAzmmaQrZNH6DSB1tgcvuIda4G3XAltMEKwME3tq92"
    "OFDALafZMZPVs9TlSmgZYCUi0FnomfxYirKLee7xLFyzlIjrZ7tgfrahsr8728i1VKiBJo"
    "7V/8jdpuLy5XCMGHrDOPHTILe3C4RAb81Zm/kLEIcwZfNwd2OkVcN/VEizhZ2Y27YaDsc2"
    "mrPWOFbKSsdgwrobI7dj/cfbx6OBDJ/BeNQ2omagYIQ4qxzcTyAOB+Km01TnRrd1gLvBDm"
    "HaSnFJcSwaaB3i/pNuM5k1UvPrH4sKLNW27d5RvdEfbzpSbe7SNg9sKj/qYP3sd4k3Rg6V"
    "gevm0mEOQ3gyCBoHxrtCcQlK8pmR4m3nwV2CZ2UDCnnqj/SHPB2tB9/MXrAfqvB6YdruIh"
    "htD4CoL12j3v1WDEuUys/rw9VH/eiNRjy/JJIBCo7fiWSEYI8VbmfprCmZ8dfSvEAz+3iO"
    "/BwZ4e4Fx8K8K70dza1wXxAntG5Cvl85RIxhcSfitV0Pa2o6DtbbOgDULCB4MOOoX6wNcQ"
    "TjId2q/FSYUQQoY68xgCJhAw0ZEVwwZMpLzOIZ7NNvN9jXyUAfjl1wDE3yXsLPqJm3hDqK"
    "6S3cbtc4ZQhgxKEMrYsZM+v0lFvcbLFWztrcbLq9Y56dvBgDZRGmt1kw5He+BEjypOnmz9"
    "6FpDncik/J+0Z/yfNBL+IYaxTRcwdahgslJXW+iUYITwdomFDN0fW8H9sREfMk3FfmYFxQ"
    "u61v/PT8eXb99+eBkP+8AQO/SRNgH++f72pi0TN1lf91rZZoj+jRx7jzUmEaIciIqrKoPy"
    "h88Xf6+jfPXp9rLug+IbXDZEhhsy7cZQLlRuEI4vvLGVeuUlmQZ2qHQHlkhGCPJWmiJqH2"
    "beay0jckNfDd+CZIQQDz0EOvJ94ppqAJdoRojwW5kwc3uQuY4wD2UZ/6KukhSuEI0Q4+Ft"
    "PYjkH0Akf9da815EeRshRpkgWNaL7OVmemvK9m5/fJZxvSFMCkVBewlTQCN/43aE9/EmY4"
    "XI5vEYGnI9iydNblp8Uez21yQDc4yYeZQvN9Jyvk0jh/Fm4+vBWsvyWUyZGjS3vQ3R+pxv"
    "NFaoAvK4IBufqvtkl7GCtNN49J4ixiHZGC2+cqwQQfmhDEouWW4I0Q3b4Qsd76PmRcHcMP"
    "HCw/bjpvLpC9vrKt1qTHgp5cqUoPXpo48X7ZjeuuSBsv9IIFtstV+hhk5MFVKKMgAEGUUl"
    "bNoTikq8WF/0+zAniFnk2AlXKCVckHdoTpco0aYR9gki2HeJNUGBx3SXCcKuhYhrNSuEN9"
    "4Nspj2NIsJ3K8Hg/bW5FZsaD8LggaXlDoEuy2HukxXg3XKCLeFa3bgX9bdenl7+6niab38"
    "WDu4N798vry+++EodrGyRXZIxIBzmWQkMkpNjNQIodxFUaTUWIAXcSemhe2KksvWMqJODu"
    "zozY4pu5cFz0J7hlROsFGKVL9MtP87i1wznisyjWwntN3gDf+8/3fw8kJpK5lTPjvWFv9C"
    "DX7IDh8o6HUOJx/Es5BxMj4mfpZjbTGoa5pSySgyuSjtqSiNTAns+zYJDJ8nobEfLRJPXV"
    "ezkB6uaPkrGjsOXQaGZfvEDNvv6i4etG0BbFDTlAJjOScCZV9OGFV3eMF85VufPXafKXfA"
    "v7m6/fzl0/XDtWr2Mi8HDQmf2c5EFOUbopALrN5i6kgmo+uoPaXrqJHTtSSOyX5kL3W2SQ"
    "s9h/tqUNwj65AwJH4vVgjJgRt9ueGTZ5sse3GiQQpc6M+FONxlEGzOjQRXxTu8ZQe4wuWv"
    "cJ/MiO/3FEsCYngc+j8ODEzS76pu0gIf+vIhNQyK9IWuVg0SFkbLRiCkVIRUjJthYVHyW8"
    "dTUSUbkwdwsPACP55k0VPq1EhB6PQX/jGU/V3eLRsAR/pyhMl1Jjqm2Mn8FvK8aJACFzbj"
    "gon9Xg+FiBp40ZcXC8rvUjsw+8qolg2AI8NwZCqY2CvJi+nYpvYOph6R76YTse9iBNghBt"
    "NQF6pmQMsOL6j/56/srQHg+dSKzNDwI6f30PX6Hi8YbPiSfPQd++Q3F58+qYYZ4ihomjTH"
    "Z7FPSZIvh5KUqR0HQ3NcyUwpR6BOB6kClYdliFQB8t2z/ZXxxEDoHaCrbqF1wgAPI2bPCU"
    "m+746fjRS9BXXDuYrnokEHV7Poai5A6oktQNsJrYUFzUDWAZsSAaxNWGfUf7SfmSrIvqlt"
    "2oJ+Cp2apIgc1EgFNXJuWzF6+VdU1eXFGwAPFHjAPs0XdNtr73+TE4xuUNDRoVQPMr6sPe"
    "XnsNmFbBHxpiu8P56SQl4jA318cH08drqknQk84hs4K9VV9KGJthhTcGsXbrQSplmDG7H+"
    "o8Kd+k7ApN5MijyrZxeqKiV0odKuC5W+s4ZeSTWnQhuwZlG4zFSirOS74WsafibRTlnWVv"
    "c92Xwi0UajKZKJOoIq8nzUTnsNeZAvWT822kXZjYd44Q7KeqBNEPUYHy00XSHqEhTYj+6f"
    "bPd9/Ad/K1keC+K62264XaGiXGMZNEHtFeUJm3tc/RVCuPm1vvlhkuT4eZzbQ6rytEYIdl"
    "T/jKr08lRmQY0QWNCbBQEJgj4cqNIBAzazcZpSqckN5WmqI2xqXLddaqK4xXYRiZwB8B1h"
    "N+Q6vjU5K4FvKhcGgPe+2Gmk6FZlaAXcq4v7q4sP112TgJVa4qna6EkPa5GRnne37rDSiz"
    "VrzfS/MeOXoHyqKuJV3mjm00XT9u5eKjCov1a8QPEP+RWMbF0uwUmHkb1JlthepIfxL8mb"
    "NRSPyo6zw2Am5RanRekVSNg12Dqo2e3hAWU9ZZMAwZ4oKj1CBC24v/z49H3BfKvjwGtzNg"
    "R6XXMSR7t+V5sBIh2PoR5nFE+piVsTLXGALOqSd0lrNTtEC8IOWdx4N3sFu8GSaX2Cnr4D"
    "7LdWZeQ/DjRGbeR5p8ZIlGYFpstHqL0cHctohmxVR+euhnbIH6TWNo9tqktOMkKUz2Sm4p"
    "61D8U9a8zE9UnAv28D4fYcyYLi5dMjdxNj2s70Zxgp+BrCfWCDgQ2mIyteygbbpnnxiYaf"
    "6bPQX5y91WlQODQ0FtkqCZdx0oiZ8HHayIuYYu+GNM7FCtEPTG7YfNLAHxH1UUjpU+wi5r"
    "r/Dy55xPFbIt/yIHtCVpfGoqjLfOjTcgqmKwySAqJ+Ixc0AHxv4NkXcANs9kq/adICI4bS"
    "ikrYDqAYJdNiH6p77hlbZDWk5qmUygcZQv9MYP5E9/HUy+eCaKl7fiHxBJGEAyINtLqgUw"
    "/1kqWlLpLrtdHreGocmjKV0WW64oqEyCe82Rux3qFgTpfuBLnkmfhxnxyLfxR7gaaaZuSG"
    "toOYrug2ddJBdxb6unExRdrEUUDy1irJX4zb4P3W5s4A9VUbRpS9tjgQXdSS449yap1d5A"
    "fL+YrbukvbcXi/r2ROZl1cScUmzmRCE3UvYSkycdacflQWW7KxiSqVztj3DE8cy4QnjtvD"
    "E8eN8ER+IyjJmDIVSJn+Sfp8tk9fIZMT63zODzLNZoJM/isch2k+1EdLbIdpFHH3A4wgUt"
    "QK/ZgiRQEJQ6cXm6uUUP6nM5dT20f5SqvSwaW2zw5IzR4vLfyPJZ/AIE6xi2K/PXssZB1j"
    "VYkg4XPcvYtXs4M/uId3R67IyoEXuSLrT0SHKzJp3FV6GmUD4ygd9oHsAD0Rj0ey36Bv39"
    "JXv32L82G/fUv7dvK/fYKCaBHwepRwTmL/oU2CSUI9JYFtEf6GsCTrBT5xfVD9az07Ipt3"
    "8iv4K7X0V/YaZbPpEJte98vhCPhQ4N7e67cD9/YOv4C7bJaDPctNPoU8hxIVIN+znyakfW"
    "pmYEDap4rKO2DpXRLcFjwFKoV39WD6SGCv54RsWp84wnyQNhN2EKjGmaGkVtNZFpGLKfGD"
    "uS2YopZhm7UxXY/w58pu4/AM/N7LNOcPZKtZnj6ta03yNGNMouIVmT6x4sB5OE8qUH2yYD"
    "8itnvtrDCVuPzfTK4GgiLXXltAFrrGmtGkwyyGNJ6dpfHwh0qsHXUOOi6RAfy94Y+nNZGg"
    "R8S1SgkRV50jriF1+gTVS2TAX535CxF1iKi/XkZASP11h9T3FeoBYuplg/p509ZepYLxkS"
    "C+1c5ezaPa6uConee1jo7aM7Xe4XGbzj0hVlKD1PRnCFfIxPerAoEXJk3Q186iJXBvaOfe"
    "eDVdXeOzXT/8UnUbMq1Hj9tbjx43Wo+CS2m3qRb8Kg2xGv4NUgj+9+NBmjFk4FlIfDUeNE"
    "jhUdjPIsmXcfjkNZI40Ko+kulr1Feuj6xS6Xzlyp/8FwFa3fVVUIGA6Z9et8s5Upp5lHfD"
    "gZ3VYeuG/jjLsHVDeSdnnF3xTdjb2/Omy6E37wa9ealpRr7fb9xqlRRqrrWOHUJp/atgM4"
    "SId26KPxM/IIEyB2qEoEVAbHhfYsPZ0d1RYFizUy8Lc+2B3yAonHX3hsBwV0VF1gBpM5BU"
    "63P25HBCeY7qYeIPL3Z2UJuzjyfKK42T2wAt+aF0+wJSz/qlkHwX1ZgrVy6VTt5DuuWIgF"
    "XI8qkDIcjxEWDVnuFTTvrKmCXZX8Qj1HMIWvo0JFmrjmxwxjvEeBMkjYiXc9uc5909Vrw3"
    "iEvDlhYiA2y6QdGTjnmzkC7EpPLUsU2j/BsarGmPLYipRxhjOJTLGepKGmpmDfn2M8PDYA"
    "+X0lToOt344D6Vgvu0A+7TBO6GT0ClZ5Vk4nN2075k2vNOBdd2k543StS9Yt+JXVp3xKR+"
    "9foRLui8vs1kqeEXa2WqkRMq9Gg/EzdurmuHc4vh4k6S+mJ+r3K7gU/UTTtzceWgmK4bDx"
    "14gy4cJ27hxbt1CWuWt/ZBMqnCZhSEdEH8Uq4w5ANrecHvtDePbrfMTsIBo8/IXmYSBT/6"
    "hFgopHV5JXPpy0xUbp+n3JimzGWdkco/Fe2qTqcz8tok5j2yqz4UulUpdQh2xVCXqGooTx"
    "nZHsLcJSpubz9VAsiXH2uC4+aXz5fXDPcYdrbIDlvkiXr4HsL2exC2r6lUColnVUII3A8V"
    "Ns6AHSCmeVXaas9YIWvu1Y6hVk2jc7OPIRoIPbu1FRM5y7BYvNY0fOD2Fx/uhIOnILbGMs"
    "D+ECCPHRn2NkXYcegyGTXHeMInzS0nbLEdoEVkzpt24GC7yvV/znqcgdmng+iadJh9AQmC"
    "Pq72Kh3cJb2tPqgJhTle2zK4a3Ieu8EyUS12bHNDgvE6LWoUlopGneSAzVvMI4/FSq/HuU"
    "YKLeV05jMUdu5aZWkYVipRmhopaI5DuX+6GoT3mKKg0B9cN3bIuoAah1GicCATIgNg/Km0"
    "1X6JHVmAaxJXLx9b5uIUeddK7s8Ov1p5lUSuhcfOGnWTbAeMlthhUCD2QuzZCoj/TPz37G"
    "9nFTvG0tW803uAbGFOxeYbQld4jWX9pMNfFv+/gX97mDhbr7OfoG94WKpB2lFHh7SjZos0"
    "3sTdUQE4JxhfeuPxqVTLitOOnhWnjaYVsbNfBeCcYHwAD5/gMLX9cG5hQW8KbgiLAS7TdF"
    "nA+4d2B7rcoq17Be1QgFtHw5p0/fjO5bmMYD1vl6vnDbHqYPcxYvqYCr5lmhFeX8cysrVd"
    "sjbkqu0acxzMlURriWZ8p/joWCZswFZ16AcQOnidvsYd9iapP1OvxOhRKIEpPY1JhsuGlc"
    "2NYov9fPC6y5ot8mybm7Zd+BBvMlaITPYjNwQocZ9esT/GClLhOx0EqpF5mitQ2e6Uft8M"
    "pI98i+usg/xYQOqqYWztgaRYvyjf+0irC3fQxkdS/Rk8n8yIT9zOy0G+TcOX6nb7ZUAM1a"
    "IhvScFEYbiBm2PL1jFGpnoQpI9y2ubeFllkl3r2M8E/efde8R9/gFhtkeIHDIL4zeTCAGi"
    "jEcThPmsWJ86C6YBCWMNA28viDx8rURU3IjfC0nCLsQjdFDNJ13xiIRbDQ60wl8QjCkD4P"
    "jo5MeT87dnJzn4+StdmAuyQuOHSXSiXeyv2nKhM5p6edoqlJLCuoHadUrTZsG5E+G/Lu4u"
    "P95c3P0jby2cexI+3d785VLQXPjyHw/XF/W4DxdSTi/HTo0UPDtae3Z88kyfevG5Sgm5gj"
    "pzGYoUd54sCJU9OnhRoUp0m1WigvM+ALz3xU4jRbf6jFfAvbq4v7r4cC3XTTgwsbuhG/I/"
    "/Xu2yYiw3uqE2ZJ/W+DcqHq/2x0ciQ/ZMLOFUv2qrNQLMWN4BwjnhWUT5BNs8a0RdmhkvU"
    "cBXsWtIOcMPoSnNApLeZDiHlVDbg65lRpfkJMOX0Z2HqUTgNL1wySn7JYBW85LewW9pYhP"
    "+NBHO21YVxczUnlXUOYKti54NIDL4NHQRV8Ag/oVtF1K7JbPxH/sMGuSt2XsmkW+cn23pS"
    "VFpYwa3gCXh1vTkq0FZnYJ+/s9ilyLcoODd9HlQ6XNeRx6ZXoG4hAIGi4NuLFMzyXelRe6"
    "LekgsbosnJ022dVNckG/pVcFfNxWzljYLhXc2J0BiSohsKD/2U+HIqke/zIZwN8bfsee5Y"
    "acPPplKgC/N/ixUtjHSK8QgitGayOda9Mu6cHkCiE4YnTmMTPqqD9lT6RybViVEGRpb1la"
    "Mjbl4S8RAfRD+cA4qAP4v0ZZCzSpecBKB1AinSSTFoCuHLo16aqhfzFmQKt7MWPPOu9ivk"
    "4maSL1uXLvH0aZD0eYAdG+cm3BRra6UbLxte424p7BCWq87OAgNJ7twA5TBahlXc0QL63i"
    "CjI7GtTIXounjRlJb574BdPBTHNiPPfpwmjbn2D2t/FEVsK3G3sK30/a1YADVE8HaMIj1S"
    "ZaVSqd8xD6Jnxso5VW+XlRBhvaaqm11SoLH2WwocWWQipT6ZZQALpK9XIi5ODgRWA+kZqE"
    "e9IxCfekOXgYGnJtryGX6jBnGOK8dohzpQ+fQ81+OVlVSnAF6uwKzHjlExyoTe9sUo7vwd"
    "rKMPq6HdfAvDMVrkkMwwD6OmFbZ9a2wt8+rXaLHtij7YI+WOF/3DbFx46hWoXQIBxEkoy6"
    "GsHEvi/QLDtFR0bycif3cFTiIgbQoLMesKdUo5EZkPj0qk7+fmU9jQv7RmhBxRRrEIM1pr"
    "M19hu13V4md4UQMqy0ZrJLloER2Gm8W4XLVUp4lHXmMhS77fzmhFIRHVhQTmxQ5UKNFjxd"
    "m5XsGH1nAgjJh3ksXklGBxTh7qyrVZ7ctTm+n0tbjRTf2t0nh28mpweBWCHTUzPZroBx7W"
    "ZTzvVsDBAxfMIwCAYbJBJvNqJzLi6AmIp86MoTIPK6+jFjBUCtHSvCn+ohYBqX9BPGCDcU"
    "U3fpNmM9S1MaPc5FPdQVMPqSet/HipFPLLKIt974MGUbjfDaaxaFtFmFTRAV59V8ibeTn1"
    "qjly0oq7wJbeFNptf4JVkmPsTyo2sU5OK+3B6KhUppM1xBkVLRJre9QOmfvhFkiySqk9Ih"
    "Mn8IEHe4oyAk3gRFAbFQ5KHpKu5XFNqOg9JuwaK6pV57CCuaiqE7fBMYP6OP92eC2ut5Yl"
    "4p4Z9RgF8aQgP7ywIYrrBjBqhnGUB6wR4EnhMtQPmxqpDBUzVUcKfQyTb0i49ubvGkZldV"
    "DqDqPI1ttj7IbSqBTVG2t9qtirKFt96suKcLMqXWCi3nFCWJXdwOwHxiA/HTlqjMXHBsV9"
    "A1VZlapjVqvctAiJNSuqwLQfID86BcS3MCJsSYnAuMOQ7m0F5AU3MENOOdK2b549Wsn1k/"
    "aiIn1rnHQzFrgv8KK6hLsRZubHPShHoB5KgLH6X6O3S0d2h0d6gIfwWU63Q6H+ueYJ/JgH"
    "3WDvZZA2wYm7JOHR2FqReQMOw38LdKCZnkOnOZLDyHroi6SV8jhOzZvgpZzbyR50CNEHTi"
    "zVjQ4xmo0kHK8jBerexcD+DXehWdPWtyYIDOno0no8kKxeyNzRixF6kbVWGgnrOh6Di8J4"
    "8LEn+Zht8we2vS5TYMSoskkhEC/EwsNLOdkPjvYvefHSDbTSc68iGwCLtkmUxIivW7hvOw"
    "7yY9fIgwYklbF6Bqb9ERdxU9k+n/dNbe/ums2f3Jt9mjZeMmwD/f3960GeUFTd1Ws80Q/R"
    "s59j5nLYrA5WhULLQM1B8+X/y9jvfVp9vLuunFN7iEhk/bbPgEbqY+J3vvHBCRZ/Vkc5US"
    "2Kw1m32yoM89hzCXKcGbqDOXIb6rmzMF6pMPFGx4ufpkmcJZgn1nZfCeOoIHQaF86Ibt8I"
    "VK6d96yrXuMisAaA1AXhTMDRMvPMye1Q2h+sL2ukq3GhFc20zPy8scBW62cglku5/NK69a"
    "62j7TF2yQryxZBgn1qUpde/Rco5D7idjcoUn3SWZLYnvLEAOsR6JjxiRv2r63QbaU84Nl7"
    "l5wRGng2Iw6XDE4UVcYtij72mdErS13pFHmHa+03bLzLQRNlVY23E5JwQWbMiC/eh4PTrw"
    "l3NBc5r2IEG6HOIDG8QHqGlGvt/LB1YjBV+n1l4wiFy8Cjb7hMfvevq0K6Tg1NaZz5Aiu2"
    "tlxaFm7NpS5kCNEDjQlwMNx45KaKdGClp7/+I9Gvk9yu8rZAB/b/jZF3ADbPYSRU1akEaD"
    "xTjLycWQMi4T56zJZIlOzIkQGQDh+3yjkaJbEbcSyGZaygDYfipttV+SRBbcmkonAW+mhg"
    "8A73Vpq3HCW7NZJOAtXWwDIJy0+Xyo7jlOqJsawQClO0N2pqk3rhW2qBF0t+3qVZMtzzrK"
    "y4XFL5BP+C9COHjiFSTUfxcHqZNQGMI+QXP2oxAOEWXHC2HXQiZdEMShQJHrkCBIq0zm7D"
    "22BX0mvqhEZWuf0zt8Luh1w9twRAHE13eulE464utmmpSkENpKKcBC628g509Gs75Irr1N"
    "JIqsa1VtNER/m6NjidKjo+P2mdHH9dIjjtacGIFHRaeeUodgtyW4VaWsQT9lpPpgP4QD/P"
    "L29lPF9335sXaub375fHnN8I/hZ4vssOW4p5dozxhElRaiTXpHIb57NtuuB6OrlBBr0pnL"
    "0HTnNXDZJ78Rkw/VUu8KVyMcYXO4Q5mqaLaqvT3cYaMuGkK4u1bMIYS7aw5ACFcTNkCJ5M"
    "7bfcXeUfVuXyUygH+o6G0C6wChg7t8oz1jg3yHqdIBlJqdC3Hx7cfFocJaDWHVCdAQvt1q"
    "+BaSDwZPPthVvDa+/oRB2uxi7IrM5mvWRWPbUe3RqS+OeUEIU88QZmiHjlKzvpxA5/hZT8"
    "fUuYxf6rzdLXXe8EqVv5YCyDWyEUJ9KuUDPO3wAZ42fYC2qQZztn6E+A4/gMOzzTDyBbKi"
    "vaS0RLJRWameqsSLVZWy922xBOloIFCQvJwf43C7V+VwfSchb2cXeTvUfFJDPSeBkEBvXz"
    "Q7uIZHfMOMGJoLUcv9dne0iHZErBhMnvAM32dizHy6UI3p10ghqK9zUD9lVkh7cjkhBB7r"
    "zOM0Z86w8EqQZNoROaqSgZhsikk7MJIHQaAFdGWPVuheMHc08wbtbe4otKsf9PxC05dXcQ"
    "NAu/pXwWbI0tEtTQTC7KVn7AUbmRclmxt2nxaWio4E/q32oP7JwY8HgrBu/PqkK6g7y1as"
    "LbC9pwsSztlPR9SyUMgbQ2MXxYq1Ha5QMKdLYr1Pil7pLK6JfWI84BWyybS2bGmzpnbYrQ"
    "Uh5q8H2Yr0tHPyJKbcFXkOCHHTyzgrs61lT8T7cPggQr3LS2HSEaGGe3rnTuTsKelTcJvR"
    "6hxjPUja5AdcfNWFm0ywdfhS25q4kz/0NUI49L0P/U4LioAFiQTfcT2Lng7ZF+aCuh8E/B"
    "974P8oKcdqRcg5GQSytOfvVF2DqNKB2NzIubWbPPGPC4/64c90eiDwKRRvTrocC3a8zPgt"
    "XSfRv2tmO8y8T0ZLLfEK2a6o+1bLqp4T4LlJ70X+Y+50L0VawKDX06D3o15yqUIGYgls+S"
    "5bnskQ5NNl3M9PD4ueNx5rKbSQ61qmfdGFnk3L+H1jxH8IsRfLmgqRzpj3rQ7YRgeWyHMo"
    "Vq+5r5CBs6R/fvUcH5+eqZzygmKER/xMpgDmrL0A5qxRAOPgFY0E9nJ7/UtBAVPVNqh/WT"
    "ArhX8fBeRLJAD9JgPt2tIC2qEvkQD0G0Dv00ikqbfbR9l6qPdqdCZLLgV5LAuCERmag8EJ"
    "9YgDAxpix1Ga1ZoTgITdQMLOsO0IK5o7DMOCZIR9OQevGYeM+T6Hfe9CTTPbtYN5Lz7XSC"
    "GkqDOfK5EWFS5XCIHHOvMY0p527smDjFc9gvdQmTLuBpD7iq9cB0ipyh+63LDkJ8kmuWOX"
    "yXjw3mqpTwIYO88Hrbk5/M2JRG7OU7pOZrYeXSZ1OZZtoSAr10km3zn2E0EWJQFyaVLFgx"
    "+xOHmn7zbCkp6amOC/pl7RAxk8WmbwgIKycx0xffZl/VbpcojzSsR5f6NT5YNd0MCZhkID"
    "8CholQh9F3+xFmUrVV3XKlt+uk5S2cLxkGCTfeIELe1wjpISwzDWkNpUq/VEQkUqzdF2I1"
    "7yJKiKLoQTjUI+y7i8mmdQFwvYMQwJE1m1l8kC2079RY89dKT+YrXuClKw9VTgUuY3ONAK"
    "f0EwpvttuM5QxHGUkmRyAgjgbpKdVIizPlnVJXKdFeNKRnt8FdSvj91kVns+ZTgslM59mQ"
    "aO/kY9weNPVrpDC5rRpOC8sIViYt8X2N2dncMzkhFlkkEbgFfIhcQGEF61bQHhlGCEmVKn"
    "UqlSpx25UqfNARuxPaUAcE4wPoCPzmS0lbpXo6StnDVS0VLLVgHfEsn4EB7eb2oHhiU8we"
    "uaO1viY7zN1s75K3vb2xm81HqkhqTOtw2zFipNGfaMDbJpCyU3ZDlj4eri/uriw/WuZip+"
    "dKf0+7Ub+uKAfPHupNNJzNcZJF8o4SV2aWibBNkuwigbsPKHALHPeJ80x6C+FdevowW2CF"
    "rOCW+awbvU+QRbE04Y+wTYHzGhg93HiP1GkXN5q58l9EmXR8bI9e7MKErdPcB7rKX3eKfh"
    "f92Uqt1ESqE95K5Z0N5HpSUDYw96p/Q0Jd7KuJbftruW3zZcy1z0qLiVs/XgUt7ApQzFWn"
    "1YsRfpGNUBV7gPj0tkUMCjM39rerRCpKJKCLrBUC6C9tGbyn6Cq9JWe8YKWTdB7Rjq5Cu4"
    "IcvgC58ELPAU5O9NuvwELltleNkyhZkdyVANlFlQKOQJJJldvsQOQ2iC+BRRRF1mxTM6vo"
    "gizJPxid81s2OIrXu27wQDX0sDP7RDRykSlROM0Lo5l2mVd97eKe+80SgvJN8F6tcDe7UF"
    "3XT9KMDtUrWu//7QbdXkmtan25u/ZMvrpk4tqspsQGGTj44kpYJkI4Nyf5TcrdiTfOxT0K"
    "fDfIkOTA2dTQ3qEbcPh8t0wGGdOUxcqw+DS2TAX535y6tMDC8KBM3xOrM2KnSQt6GQt+FF"
    "U6dvs6Q6LTxbuj9blo+Xfabs1GmB0zpzGrsujVyz1zNdpwVO68xprrn2YnOFEHisM493ml"
    "yhGV9h9OYrZcEz8QO1Fs8lipfD/Wi7oA9XIAy5Fa/h6og8qyebq5TAZq3ZTLDvrIyAPPJQ"
    "qPolJaAGXaF/cSj0Itv15KmeDwI8AtCsdufpRurNatNjOwC898VO+3XOZcGtPuEyjYDLdy"
    "MgLNELWKBMbNIQmGBrw47APBHujm0zIpmx1YbAOV4tSYUZlmuSCv1smVRS4ZRaKzTHAeLT"
    "3hFGXEMW5wi2rhSW/fGvwt8sJ3FCU19ttIYJak/6g7zxnSvSWpRm6MaKMTkOYkmt+nyViO"
    "DZGspIyi6qDfXLctb/nrFBVsMsHT+dajG++GRGfMK4E4g0p/LbncrTggQB+wTDqxGsVaP+"
    "NifuBGHXQnO6RIvInE9K3RXQktmUAS+TmBL2X8dCdIayRo6reH6CS0OEgyc0o/4bdEN5d8"
    "d3WQtgtoWgS/DLfOT6Wg7Q4LTU4P4Z2SQ0eKWOQtiuSjQiJ9xgsbsEoZAqg5qQAKSCgbdM"
    "FTX+pdjurkI0ilqYaqHRyblEodHJeWuhEX+rFhthmomBjSUhTwqHt0YF51cQztfKVn4lV1"
    "9Dm1dRPGWqsW9d8kDZfyR1/01qsXfKsu1VYm+m0UfB/AovPMwssAORSl9+v1On54UJhlle"
    "KtGPjRNx5Zl9v9U7tPTtMCQumq5KpdETRH32J7eIYj/oHwJEl8JBaZtt1rOamk/iYIeWMQ"
    "gKq/XU0Hfi/9HzLn5h1yqUtJd7/8qUtJ+1l7SfNUraeZRIBd1s/QjBPT6UQZetau8NftjA"
    "l30vQgTZuHKDTgpqnfE+yKZdxeXB9UtVBnoZA6rdfmqYT8ld2hfzjFhzyIlPOOb8V1iaDJ"
    "YJiNsnDFYigwIbnaNgUGCza23IJ9jkZcSqDKjSwRShfuh7hHoiZbRzdlNOA6j3Q31mP0Y+"
    "UZpWViKBRkD9GwFBOd/ODz+U8x1AOd+uhcveKaoz2+3bqqVGCgaJznyGGrKdX1BQQ6ZBQB"
    "VqyKCGTDtwB6ttYnQ202ptkQ2oUuDE49Afkr1W44F9qzVOFchaQvtlSNeE9q3y0rWh/VuX"
    "5PF43sF86tNlQPw36MrBTPWyeDYswmg5tx3CQ/ReFIa8L/q3b1ZEmP727Ruis9mEGftPhK"
    "37jU6bEf8tfYZMIkCW55A+IGkCAM8FqOVvmDRyU9OjlCowqdgkyRvRNAcQmrXrcFNPOnIK"
    "9MpFezXKEwwo140LlOlJxhNRykMo0wwTqN2tRNpymkdIn9qyEFqyaDKC0YH7VmZC+dv2Ce"
    "VvGxPKPbxyKBbIj45JBQUJBCj6ByjswIj8R6E9tm52eUEHXbAVumAvsR0GBlOKjbhURhF3"
    "ATWgr9KD3Lepb4eCm7I9/lwiGU0EerB40KvIFMMhmhJmbRJeV2qHdRt4N7liifmsGp0pqC"
    "ACp3Vkhj0bTh8Gl+mAxVqzGIchWXihwCnbngdYIoHLSHQZRSpwFgQjcj4Ml+tRuE0VhVCV"
    "ElIAdJZCkNHzKtgc8Ehir9KCEB7jfeDvnPaat1SmAw7rzGGYwDN+HtdC2gohzSrhiNTZl0"
    "7Ha6YAKOTkNYmBEwMl5pWxbXJFOXuMJ97c17bcL65Ip5E1D2Ull4x9D3Tzy6dPB0JJNBDU"
    "5fYl44S5JoG16hhZP+stiWj152FNMlr9iZTpNZOmh6GQO9UxuzqJVe7b+MPdT1fo/PDt4R"
    "9FvWXUiGVSyLAZuyoMyPLSNsuLuJZHbVGEuj35okyjc2ypZwbG0aFUpw2+rD2gdNjstZHB"
    "ZsyxaC72erxzwtElvZydyGQUnbRnFJ00kl6OT88sJZQLinGeabkj3XWi6xgzW0sJ4Wz9CP"
    "E9kYH3pB3dkwa4z9izLdW0wwrRy8F8cLC/h5j9cOKoYJwTjA7f4fM6AxIEvSz9Ch1kkPf2"
    "t0D4qZUhY3JspoVLvRhdpwUXts6cdnAQGsqZGDWqEXlNB0vHKPkqlK6qKh1cVUM5pFNcB3"
    "CQXhQ77RkjZJ2j1TOo6huFSmYNKpkvGOzm/EDgOk7fmXQ5jHGxZp2XuB2GgefzvBYH7oY3"
    "ULtrtrW3Vof939pcawxOluPTUwkDla1q74DM36vd++yhUkA4XT5CdLfiXWGfGArr39prD0"
    "skG9Ue6ob2SxQfNvSpl4yI/v7/AemZ+aU="
)
