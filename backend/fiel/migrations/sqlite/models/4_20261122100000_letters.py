from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "direct_message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(60) NOT NULL,
    "body" VARCHAR(1000) NOT NULL,
    "channels" JSON NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE CASCADE
) /* What a merchant wrote to one customer; the activity holds its number only. */;
CREATE INDEX IF NOT EXISTS "idx_direct_mess_members_9565bb" ON "direct_message" ("membership_id", "id");
        CREATE TABLE IF NOT EXISTS "mail_mute" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event" VARCHAR(24) NOT NULL /* what the mail is about */,
    "at" TIMESTAMP NOT NULL,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mail_mute_members_356609" UNIQUE ("membership_id", "event")
) /* A mail that a member does not want. It follows the membership when that is claimed or merged. */;
        CREATE TABLE IF NOT EXISTS "mail_template" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event" VARCHAR(24) NOT NULL /* what the mail is about */,
    "language" VARCHAR(2) NOT NULL,
    "subject" VARCHAR(150) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "sms" VARCHAR(320) NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_mail_templa_merchan_1b8476" UNIQUE ("merchant_id", "event", "language")
) /* A merchant's words for one mail in one language; without a row, ours. */;
        CREATE TABLE IF NOT EXISTS "points_reminder" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "activity_id" BIGINT NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "mails" BIGINT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "spread_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_points_remi_merchan_3c058c" UNIQUE ("merchant_id", "month")
) /* A month's reminder of a merchant to those with points. */;
        CREATE TABLE IF NOT EXISTS "survey" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "activity_id" BIGINT NOT NULL UNIQUE,
    "location_id" BIGINT,
    "asked_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "score" SMALLINT CHECK ("score" BETWEEN 0 AND 10),
    "comment" VARCHAR(1000) NOT NULL,
    "answered_at" TIMESTAMP,
    "answered_id" BIGINT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE CASCADE,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
) /* One question to one customer, and its answer. */;
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_276792" ON "survey" ("merchant_id", "answered_id");
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_7d53e2" ON "survey" ("merchant_id", "answered_at");
CREATE INDEX IF NOT EXISTS "idx_survey_members_3533a1" ON "survey" ("membership_id", "id");
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_900c4d" ON "survey" ("merchant_id", "asked_at");
        CREATE TABLE IF NOT EXISTS "webhook_endpoint" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "use" VARCHAR(8) NOT NULL /* what it is for */,
    "url" VARCHAR(500) NOT NULL,
    "kinds" JSON NOT NULL,
    "secret" VARCHAR(80) NOT NULL,
    "old_secret" VARCHAR(80),
    "old_until" TIMESTAMP,
    "is_active" INT NOT NULL,
    "failing_since" TIMESTAMP,
    "delivered_at" TIMESTAMP,
    "stopped_at" TIMESTAMP,
    "removed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
) /* An address of a merchant's own system (Standard Webhooks). */;
CREATE INDEX IF NOT EXISTS "idx_webhook_end_merchan_592321" ON "webhook_endpoint" ("merchant_id", "id");
        CREATE TABLE IF NOT EXISTS "webhook_delivery" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "message_id" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "payload" TEXT NOT NULL,
    "state" VARCHAR(12) NOT NULL /* what became of it */,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "status" INT,
    "answer" VARCHAR(300) NOT NULL,
    "took_ms" INT,
    "created_at" TIMESTAMP NOT NULL,
    "tried_at" TIMESTAMP,
    "endpoint_id" BIGINT NOT NULL REFERENCES "webhook_endpoint" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_webhook_del_endpoin_172e23" UNIQUE ("endpoint_id", "message_id")
) /* One message to one address. Claimed for a while by putting ``due_at`` off, like a job. */;
CREATE INDEX IF NOT EXISTS "idx_webhook_del_endpoin_62c3f9" ON "webhook_delivery" ("endpoint_id", "id");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_created_b8f7ae" ON "webhook_delivery" ("created_at");
        ALTER TABLE "program" ADD "survey_every_days" INT;
        ALTER TABLE "program" ADD "reminder_day" INT;
        ALTER TABLE "program" ADD "reminder_least" BIGINT;
        ALTER TABLE "program" ADD "thresholds" JSON NOT NULL DEFAULT '[]';
        ALTER TABLE "news_post" ADD "with_mail" INT NOT NULL DEFAULT 0;
        ALTER TABLE "membership" ADD "newsletter_since" TIMESTAMP;
        DROP INDEX "ix_job_due";
        CREATE INDEX "ix_job_mail_due" ON "job" ("priority", "run_at", "id")
            WHERE "done_at" IS NULL AND "failed_at" IS NULL AND "kind" = 'mail';
        CREATE INDEX "ix_job_other_due" ON "job" ("priority", "run_at", "id")
            WHERE "done_at" IS NULL AND "failed_at" IS NULL AND "kind" <> 'mail';
        CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery" ("due_at") WHERE "state" = 'WAITING';
        UPDATE "segment" SET "criteria" = replace("criteria", '"newsletter"', '"news"');
        UPDATE "job" SET "data" = replace("data", '"template":"reset_password"', '"event":"RECOVERY"')
            WHERE "kind" = 'mail' AND "done_at" IS NULL;
        DELETE FROM "job" WHERE "kind" = 'mail' AND "done_at" IS NULL AND "data" LIKE '%"redemption_requested"%';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        UPDATE "segment" SET "criteria" = replace("criteria", '"news"', '"newsletter"');
        ALTER TABLE "program" DROP COLUMN "survey_every_days";
        ALTER TABLE "program" DROP COLUMN "reminder_day";
        ALTER TABLE "program" DROP COLUMN "reminder_least";
        ALTER TABLE "program" DROP COLUMN "thresholds";
        ALTER TABLE "news_post" DROP COLUMN "with_mail";
        ALTER TABLE "membership" DROP COLUMN "newsletter_since";
        DROP INDEX "ix_job_mail_due";
        DROP INDEX "ix_job_other_due";
        CREATE INDEX "ix_job_due" ON "job" ("run_at") WHERE "done_at" IS NULL AND "failed_at" IS NULL;
        DROP TABLE IF EXISTS "survey";
        DROP TABLE IF EXISTS "direct_message";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "mail_template";
        DROP TABLE IF EXISTS "points_reminder";
        DROP TABLE IF EXISTS "mail_mute";
        DROP TABLE IF EXISTS "webhook_endpoint";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+f3QvVWalO/xJFtb5bjds5mJ46zt2Z7ZbBcDkbDFNkVoCNKKZqf/+w"
    "vwIt5ACqAoCaJP1VRPLOFA0nPAg3M//3cwpQ7x2Jsb4rj4Z9cjB+/Q/x34eCr+UX9zhA7w"
    "bJa/JV4I8dhLVotl1mO2bszCANshf+cRe4zwlxzC7MCdhS71xfpbnyDm/pMg+ogwmrl2GA"
    "XkDfr27Zksvn1D4kswhD0vXsT/5TvIZcgnLyRAESMOwk/Y9UeIUTSbUJ8vmeIFeiZkhtwQ"
    "PdIAPVHqvBFfxqE2/zau/7Tlz4189x8RsUL6RMIJCfinf/16wD9GvDd3nXASA7iYkYNff+"
    "X/cn2HfCdMLBN/zp45msRzSjxxHUETv27FlPy1D+7TRz/8OV4rfu3YsqkXTf18/WwR8q+6"
    "JHD9ULz6RHwS4JCITwiDSPDIjzwvZWjGtuRH5EuSb1mgccgjjjzBaUGdfIH8tQPL+nz7YN"
    "1fP1jWQe0UZBQFBqUv2dQXJ4h/VRYD8CS+wh/+eHx8cvL2+PDk/OLs9O3bs4vDC742/r71"
    "t97+nnyZHK1kqxizj3/6+PlBfCHKj2lygsULv8c0OMQJVcyMwhNBAnuC/dDSZUOFcDU/Mv"
    "TbGJK9kHMkf9QGxpKcBenjU4b+aoIDOfDp8grg/GfsI+BT/N3yiP/EBcc7dHzeguV/X95d"
    "/efl3Y/H5/9WBvRz+s5x/FYZ2qVIKoPbeKiX64d0nI+PTt+eXpycny5P8fKVtsNbP6gxGh"
    "onNVs/wKN6oXBSLxoP6kX1nArxLBO/Pg4Wcmwzigq240VI2B6i2yZEP91+EDtPGfuHl+L7"
    "4ePny7u//3hz+bcY4+kifevT7ec/ZetnlIVPQbzRwYe/P1xfVjC3AyLwsXBYR/4n/k7oTo"
    "kc+zJlhQNOSvom+8ewuPHw8eb6/uHy5kuJJT9dPlyLd45L3Mhe/bEqspeboF8+PvwnEn+i"
    "/7n9fF1l23Ldw/8ciO+Eo5BaPp1b2Clikr2cvVR+tAI6m3Vic5myBzan2iVwuR8uC4vi8b"
    "mg1YoXxth+nuPAsWrv0GPatLb+1vR4Wn0F+/gpZpJAU3zP1Jj868yjuGzSlN8ZtdmYUb5m"
    "pX15iYQtijATZpnNP2sUG2fcEENkyvdZEILmE4oY8UOxBHvcmHuP0nOM8GPIDT6MHG7cRb"
    "5HmDAFkTud0SCMrT2xb9263NqnSmxLsCHNMVjAhjSOJTkLsidRmwUVQmBBZxbE/1/Dvtk6"
    "ytYP0Do6PjxUseQPD5tNefFeGV/hvNQ72xkFHOrOh5pN8PHZuc6xzikGeLDPTxXO9flp47"
    "EWb4EV+krsk7KPdxZ24HGBDOxP0/irYX/mB2GGg5BJrrGU7Oe/3BEPx0jWeV4yK7/wjfb3"
    "oc5fTc/l75s30WPEGs30DM9Vpro1yxYq2Oszl9hpWFYY0XGINZzgEPk0sapdhuIwLDegxV"
    "8+mpIpDRYyK3ytvaRx29z34EfTMX8VYrYGKWHN9nbKrRoHGuHPCYakCvcW14LoS8sJ3VD0"
    "JRWmuoKkRDakw7wFkVLTV6rcqLPiZxoQ98n/C0meg4/8m2PflhnVNZf3nrGhSS/hLwd4vr"
    "wCyweQ/37+q0mYmMSX91eXP10f/L6bMMSlHbovbriQaTjL91r1G1xctVK5uadTrkpwSBMl"
    "ZML35Rx3RmgeuGFIfKGAiBgB38ZnYmvqJysd1xEef/Q5VlaE//dJkCXpaAmckhy3zX7c//"
    "r/699H49+IHTKEA4JmHj8DyHUYV7NcfuL5Xly9Yp7L/+m5hKEx8eg8TqrjGhn/4KnItxPX"
    "wrdviOtfDhPEcapdcvkyRH2vURer6F1fq55x/l++RLwc7zVxZ7U3Suu5yfgrKG9GKm/P/M"
    "fr+NOy9eBNU/Cm7TQSZZh7ZTcOYztiIRfVgTYHKoTAga4cqN0ROk9BhRS40DlwkmgTlq64"
    "r9J1EvumcaAk9U+OFaT+yXGj1BdvybHWPe5lOjjrXc86V7dpoH3Sy1QDVG+OVNLZj5rT2Y"
    "9q6ewJZLrHvEgFLpPOp9yjdhyY0ca/QghypisH5H7aP9/fftby0jquHaJ/cTOe7ePhb0FR"
    "IFHy1WayZOmqLYiZK4mjVmzwoQI6Ddwn19cR7DnFAIV6/9qLflYAZHzsf0bAJl3Bf6bjA4"
    "kXWLw8anMA/5YuWOn7/YUGzyikaEyQQ32S5ngL96tNp1M3fIdsD/Mj6MSZ4hjNJ3HAOiCc"
    "/fzFuRtOkPipf6CPjyMkklz4EuHDDfkn8qVOS7Hzlj8bktKNVg7Az7qTOws0sV1oYr5NLM"
    "1i8SJNL66k3UqWin2tkmXOV7VY2LUs81ngcv01lIDcKLeLJNuzrw83K717S64JIr9D4mtO"
    "BWqucWpu2XoJyXQmS2lt9kcVSOB5qQXQEu3VGmvJ+TIVBA0UVBhuPHQpCs/JICPfZMGUGH"
    "MdOFwiBB6bzGMPs9AiQUAlydDNsrJMNTxZeaZUfXnWUn15Vq++hDq1wT5RhngtL22bRr60"
    "Qid7a9SevpovUijN8eiT679BondiSols7Au3IkZZLlKcvzkXDkfhE2QiZRR7KMsVY7Iqnb"
    "62Bb/jnvodoQ1A7qA5VnLQHLc4aI5rFxGZcv1MB+AlwdD8X8dnKvmzfFVzl4WzWgZtjJbF"
    "JZLLN+1y3Us3ADXatEu/5PMUTX91HqklwdAeqf5TtmKo1nmepBvA82T084QZ4+qdY00wk3"
    "SfbXmuqoTDM06PjlVap/JVLTpBrX2qh/2niFsVel6AnGaAupeKv7TZXVrzloL5P1jJ1amN"
    "SazkhfSZ+Gs2M7nhGz2IffZPsDW2MinVJhDG+L5ronSf7LK/T0c7SL/R8ZoAXadtDAd6im"
    "YRm1gsGi8/YU24vvD97gvbDelgafko64WLzcDe+uSB8v+shveqsNdATqOmM/dnLtajgBxI"
    "nLnZW6M2Z+5jYZFKX+QkczMMFiMUO135H+NF3JZY+FofAzoVWZ4BeZ9kfMapoQx51H8S/4"
    "/RnONN5/wF+szi9FBpH+TNfIpKP4BxZD+TxLcNpf0S3dcI12/OJFUjJKcYoAnyRxVnyh+b"
    "nSl/rNe/QanEK7Q6Nhl0zM0PyU1Vsk1axsQtbSHl2KPrPydj2EKGBPMcfp84fGncQ59fKW"
    "LLd2hMwwkSriDRsCYe1CbSeUfIITjvqx/XN0gjkRv5EIhL7unlNIsC/tw2uMiu/WgaM6HY"
    "4avsmszJTb6qDuai55MbimaYj0mCj7bnTCmq1hJUq8XUoD/BbuuGY9ms7YwvU/Vz6A0KdW"
    "2glTm/XbRRLhGZLFnMgRlc8UNVikuJGN9nLt+uSwZGiRLYbDSbhcbdgccFMsgFMJm/aRJo"
    "h6Y9RTrQ/XR0v5pvocaOOi+0Ox0XcpL3iw9NLv5RpdNx+QSa1Oo4i4ZKXDaFQGmzw4YVFq"
    "301ohMbsZPBnH+4PpoHNA5I8H72KliU/rskrTdb9x8WJgMoiHwfOLaEzQn8YDD+C2h4ta9"
    "NH1vDt4Zg8XSqMU7AybqVmwnrjYFFhcqshugGeYy1QCN1I3M6wM79VUouGCnvg42cwg7lY"
    "MU6MBSNZnDjN9/nVhcIgQem8zjHXojTBPOr9YdYRojtuOPKMo593HdEZz3Yo8BYV3ujENe"
    "XJusidBP8SZDgmiTHq1l+rrEpVVMbW/2aZHiqtUpSP6yOwEO81YEeNmE4H3cKJVG/P18aZ"
    "wFFDucXP/FDeMTIBIt6Iz4kgykzXyGdJJptmX861NJ+GtxLpZ4IykEhxmnxlyMoxaHGLRR"
    "GFQbBbMR3kgnhYB6nbPtMlqTsU5S7bgMFpmkC+TQ6g2gdLZ7L7iHWuBN1wI7XBAsLBvP9O"
    "7HEhkEtLsmM85c/ThRkQZaCii1FHghQRYjLqPceL4LFNtzkBxt9mz31tU2VuY7eRfLlBAl"
    "MNq/+Bt1/U5cLhGCD9lkHnvkMezA4QIZ8Ndk/kLGIswZfN0c2OkUcdPUEyPiZEU37pqBsp"
    "vCVnvGCtVIWeUYlkJld/x+uPt49XAgk/lbjUMaJmp6CEPKsc3Ecg/gfipsNUx0K3dYA7wQ"
    "5u2lp5SQEmzdQO+XdJvhnMmyF584YljR+i237pYb3RH+85Um3u0jYO50RoN1H7yP8SbpwN"
    "KhPHybTCBY3gySBILirdGcQFC8plR6mMwmC+ba2ENsQmey/iP1BStD9/EXrwbovx7YbriI"
    "hxhC4ysI1hv3vJeDERcqsfqL5lD9RS1Sjx0nIEwiUJvxLZAMEOKNzP20pTM/W/pWyAd+bh"
    "Dfg4M9PcBL8a0J71pza18XxFM8s6JAK5+nQDK8kPCJUkHbSUtB20m9oA1Cwge9DjqF+sDX"
    "EE6yPdqtxUmJEEKGJvMYAiYQMDGRFf0GTJS8ziF+fFzP9zXwUQbgl18BkHiX8LMYJG7iNa"
    "G6SnYbts8ZQhkqKEEoY8dO+uVNKus1Xqxga241Xly1yknfDAa0iTJYqxu1ONqZFz3pOHmy"
    "9YNrDXWqkvJ/2pzxf1pL+IcYxiZdwNSjkslKbW2hU4IBwtsmFjJ03zaC+7YWH7JtzX5mOc"
    "UWXev/7+fjDycnP23Hw94zxB59onWA/3x/+7kpEzdZX/VauXaI/oU8d481JhmiAoiSqyqD"
    "8seby79VUb76dPuh6oMSG3yoiQw/5NqNpV2oXCMcXnhjI/XKczJmbqh1BxZIBgjyRpoiGh"
    "9m3mstI/LDQA/fnGSAEPc9BDoKAuLbegAXaAaI8IlKmLk5yFxFWISyrH9SX0sKl4gGiHH/"
    "th5E8g8gkr9rrXkvory1EKNKECzrRba9md6Gsr3dH59lXK8Jk0ZR0F7CxGgUrN2O8D7eZK"
    "gQuSIeQ0OhZ4mkyXWLL/Ld/pJkYA4RsxkVy620nG/dyGG82fB6sFayfKZjrgZN3NmaaN0s"
    "NxoqVIw8Tcnap+o+2WWoIO00Hr2niAlI1kZLrBwqRFB+qCTK45HlQk/nP2xdaS6mpKdbDR"
    "Uvn8zXROkz3+ELHa5oStWpgEzFtwx60afu0s0Gi1nEJpaNpzPsPq17B37he12lWw0VLxYF"
    "L2tbN/fxJkOFaE7GE0qf18Tol2SXa9+JH+shgaWV31d4VAP6FOBpM6y3Pnmg/D8KT2q+1X"
    "6FR1sx1UiDzACQZEEWsGlOgizwYnWjgocJQR5dYC9coJRwSt6hCZ2j5MpCOCCI4MAnzgix"
    "Gbe3Rgj7DiK+U+9qsPZukHm5p5mXEDI66LUfsPC8he6LJND5gVKPYL/hUBfpKrCOOeGmcM"
    "0O/HZDRB9ubz+VokMfPlYO7ue/3ny4vvvxKA4L8UVuSOSAC5lkJTJKT4xUCKFET1OkVFiA"
    "p3H3OG7YyBJiVzKiSg7s6MyOMb+XJc9Cc1bnkmCttM5u2bP//hj5djwLaRy5Xuj67I34vP"
    "842L5Q2ki2Z8CPtSO+UI0fqgNTcnqTU2AO4vntOBl5FT/LsbbIqpqmUgKdSv5cc/pcLbsL"
    "B4FLYhcOXrpdNK5mKT1c0epXNPY8OmeW4wbEDpvv6jYeNG0BbNDTlJg1nxCJsq8mjMo7bL"
    "HG4jbgj90NFUHDN1e3N18+XT9c61ZciBL2kCAup7iIomJDFAqB1VlMHalkoR41p6Ee1fJQ"
    "58Sz+Y/spM7WaaFPelcNSkRFPBKGJOjECik5cKMrNwLy4pJ5J07USIEL3bkQh+gtgu2Jle"
    "CqeYc37ABXuPoVHpBHEgQdxZKEGB6H7o8DB5N0u6rrtMCHrnxIDYM85aqtvYyChdGwEQgp"
    "HSEV42Y5WBbSbnkqymRD8gD2Fl4Qx5NMO0qdCikIne7CP4ayu8u7YQPgSFeOcLnORccYe5"
    "nfQp0XNVLgwnpcsHHQ6aGQUQMvuvJiSsVd6jK7q4xq2AA40g9HxpIp44q8GA9t0nhv6hH5"
    "bnsR/y4Wwx6xuIY61TUDGnbYov6/fGVvDYBZQJ3IDq0g8hrq/VeHGqp7bDHY8CX56Dv+yW"
    "8uP33SDTPEUdA0aW6KF2hMknw5lKRM7TgYusSVPGrlCFTpIFWg9LD0kSpAvs/cYGE9cxA6"
    "B+jKWxidMCDCiNlzQpLvu+NnI0VvSv1wouO5qNHB1Sy7mnOQOmIL0LZC62BJA6NVwKZEAG"
    "sd1kcaPLkvXBXk39S1XUkPmFZNUkYOaqSGGjlxnRi95VfU1eXlGwAPNHjAPy2QdAht7tm1"
    "JBjccLOjQ6W+iWJZc8rPYb1z4jQSjaJE4bKWQl4hA328d308qcq0yAtJ7kkdlVBKC5esLJ"
    "SSlEJrai9VMoC2BdrYsa4boKrSDgjhLft9wwkXMhPq6RVllKlAvPcu3mOfetrdYcZPOs66"
    "x2iGSGRbDCl3YRdRkgKmWc9F+QWhw53qTsCkzkyKZk7HxqhlSmiMalxjVHPHX76SYn2Nzr"
    "T1nh8qgzKzjh61UEL/YzJ3yrKmth6j9YdkrjUtLRnyKGkSspz+2NwihC2XrGwQcumj7MZD"
    "oi4TZW15R4jOOB8dNF4g6hPE3Cf/D67/Pv5DvJUsjwVxNSrT367QMMRgGTRCzQ1DEjZ3uP"
    "pLhHDzG33zw3Dz4fN4aQ/pytMKIdhR3RNm08tTmwUVQmBBZxYwwlgXDpTpgAHr2Th1qVTn"
    "xs80IFyp/AtZKFouA5yzUbVdKqK4wXaRiZwe8B3ggI4qvhU5q4BvKhd6gPc+32mg6JZlaA"
    "ncq8v7q8ufrit29wrvR482ejJWRWakLweutFjp+ZqVZvov3PglaBYJHwTHA4kmHugxoNO6"
    "7d2+VGJQfy15geIf8isY2aZcgqMWI3udJOC9yP4VX1L04skflR0n/8KY9A0OMDUrkLBrsE"
    "1Qs5vDA9p6yjoBgj1RVDqECBpwX97ekudAaypCss2AMNfrYK+pz1VGv0n0uvpwuGb9rjKW"
    "TjkeQ2eCUSKlJu48N8cMOdQn75LOmW6IpoQfsrivevYK9tmca32Slu097LdSZRQ/DjRGY+"
    "R5q8ZItMZXp8sHqL0cHatohnxVS2PGmnYoHqTGLr5NqsuSZIAon58qgHx+2oixeKuarsrE"
    "960h3JwimVNsPz1yNzGmjSRCwpTrLqzYu3Af2GBgg5nIim3ZYJs0Lz7R8Ia+SP3F2VutBo"
    "VHQ2uarVJwGSd99okfBgs0i7hi74c0zsUK0Y9cbrhikMy/IRqgkNLn2EUsdP8fffKE47dk"
    "vuVe9oSsLoNFUZv50KWjIAzP6SUFRP9GzmkA+O5lWQH2GbY7pd/UaYERfWlFBWx7UIySgb"
    "sP5T33jC2qGlL9VCrlg/ShfyYwf6L7eOrVc0GM1D2/kHhAVMIBmQZaXtCqh86SpYUmwau1"
    "0et4KCgac5XR57rigoQoIKJsmDjvEJvQuT9CviiEj9ugOeKj+As01TQjP3Q9xHVFv66T9r"
    "qz1NeN7bijonjfxhEjy85ZyV+c2+D9NubOAPXVGEYUvbaYyS5qxel2S2qTXeQH88lC2Lpz"
    "1/NEO8dkDHJVXCnFJs5VQhNVL2EhMnFeH25XFFuqsYkylcnYdwxPHKuEJ46bwxPHtfDE8k"
    "bQkjFFKpAy3ZP0xei2rkJmSWzyOT/INJsRssWv8Dyu+dAAzbEbplHE3c+ng0hRI/RDihQx"
    "EoZeJzaXKaH8z2Qup7aP9pVWpoNLbZ8dkIY9Xkb4Hws+gV6cYpf5fnv2WKg6xsoSQcHnuH"
    "sXr2EHv3cP745ckaUDL3NFVp+IFldk0rir8DSqBsZROssJuQw9k5mIZL9B376lr377FufD"
    "fvuWtmUWfwcEsWjKRD1KOCGx/9AlbJRQjwlzHSLekJZkbeETVwfVv1azI7JxVr+Cv9JIf2"
    "WnSWXrzijrdL8cDoAPOe7NrdxbcG9u4A64q2Y5uI9Lk08jz6FABch37KcJaZ+GGRiQ9qmj"
    "8vZYepcEtyVPgU7hXTWYPhDYqzkh69YnDjAfpMmE7QWqYWYo6dV0FkXkdEwCNnElQzIzbL"
    "M2pqsRvintNgzPwO+dTHPxQDaa5enTutIkTzPGFCpekR0QJw6ch5OkAjUgU/4jYrvXzQpT"
    "iS/+zeUqkxS5dtoCstAN1oxGLWYxpPHsLI1HPFRy7ah9TEhOBvB3hj8exkdYh4hrmRIiri"
    "ZHXEPqdQmqF8iAvybzFyLqEFF/vYyAkPrrDqnvK9Q9xNSLBvXLuq29CgXjA0F8o5296ke1"
    "0cFROc8rHR2VZ2q1w+M2nXtCnKQGqe7PkK5Qie+XBYIoTBqhr61FS+DeMM698Wq6usZnu3"
    "r4leo2VFqPHje3Hj2utR4Fl9JuUy3EVRpiPfxrpBD878aDNGPIwo8hCfR4UCOFR2E/iyS3"
    "4/BZ1khiZlR9JNfXaKBdH1mmMvnKVT/5WwFa3/WVU4GA6Z5et8s5UoZ5lHfDgZ3VYZuG/j"
    "DLsE1DeSdnnF/xddib2/Omy6E37xq9ealtR0HQbdxqmRRqro2OHUJp/atgM4SId26Kv5CA"
    "EabNgQohaBEQG96X2HB2dHcUGDbs1KvCXHng1wgKZ929ITDcVlGRNUBaDyTd+pw9OZxQnq"
    "N7mMTDi70d1Obs44maFcbJrYGW+lC6fQGpY/1SSL7Lasy1K5cKJ+8h3XJAwGpk+VSBkOT4"
    "SLBqzvApJn1lzFLsLzIjdOYRNA9oSLJWHdngjHeI84YljYjnE9eeLLt7LERvEJ+GDS1Eet"
    "h0jaInE/NmIV2IS+Wx59pW8TfUWNMcW5BTDzDGcKiWM9SWNFTPGgrcF46HxR8uranQVbrh"
    "wX2mBPdZC9xnCdw1n4BOzyrFxOfspt1m2vNOBddmk57XStS94t+JX1p3xKZB+fqRLmi9vu"
    "1kqRXka1WqkRMq9OS+ED9uruuGE4fj4o+S+mJxrwq7QUzUTTtzCeUgn64bDx14gy49L27h"
    "Jbp1SWuWN/ZBKqnCdsRCOiVBIVcY8oGNvOB32pvHtFtmJ+GAwWdkzzOJgp8CQhwU0qq8Ur"
    "n0VSYqN89Trk1TFrLOSuWfjnZVpTMZeWMS8574VR9K3aqUegT7cqgLVBWUx5xsD2FuExW3"
    "t59KAeQPHyuC4/Nfbz5cc9xj2PkiN2yQJ/rhewjb70HYvqJSaSSelQkhcN9X2DgDtoeY5l"
    "Vhqz1jhaq5VzmGRjWNXpp9HFEm9exWVozULMN88UrT8EHYX2K4E2bPLLbGMsB+YGjGjwx/"
    "myLseXSejJrjPBGT5uYjvthlaBrZk7od2Nuuav2fsx5nYPaZILpGLWYfI4x1cbWX6eAu6W"
    "z1QU0ozPHalMFdkfPYZ/NEtdixzQ0Jxqu0qEFYKgZ1kgM2bzCPPBYrnR7nCim0lDOZz1DY"
    "uWuVpWZY6URpKqSgOfbl/mlrEN5hioJGf3DT2KHqAqodRoXCgUyI9IDxp8JW+yV2VAGuSF"
    "yzfGyZi1PmXSu4P1v8asVVCrkWM37WqJ9kO2A0xx6HAvEXYs8WI8ELCd7zv71F7BhLV4tO"
    "7wy50pyK9TeErvAGy/pRi78s/v8a/s1h4my9yX6CruFhpQZpRy0d0o7qLdJEE3dPB+Alwf"
    "DSG4/PlFpWnLX0rDirNa2Inf06AC8Jhgdw/wkOYzcIJw6W9KYQhrAc4CJNmwW8f2i3oCss"
    "2qpX0A0luLU0rEnXD+9cXqgI1otmuXpRE6se9p8iro/p4FukGeD1dawiW5sla02uur41wW"
    "yiJVoLNMM7xUfHKmEDvqpFP4DQwev0Ne6wN0n1mXolRo9GCUzhaUwyXNasbK4VW+zng9de"
    "1uyQF9det+3CT/EmQ4XI5j9yTYAS9+kV/2OoIOW+016gGpinuQSV64/p9/VA+ii2uM46yA"
    "8FpLYaxsYeSJr1i+q9j4y6cHttfKTUn2EWkEcSEL/1clBv0/ClvN1+GRB9tWhI70lJhCG/"
    "QZvjC06+RiW6kGTPitomUVaZZNd67gtB/3X3HgmfPyPc9giRRx7D+M0kQoAo59EIYTErNq"
    "DelGtA0lhDz9tLIg9fSxEVPxL3QpKwC/EIE1TzUVs8IuFWjQON8OcEQ8oAOD46fXt6cXJ+"
    "ugR/+Uob5pKs0Phhkp1oHweLplzojKZanrYIlaSwaaC2ndK0WfDSifDfl3cfPn6+vPv7sr"
    "Xw0pPw6fbznz5Imgt/+PvD9WU17iOElNfJsVMhBc+O0Z6dgLzQ5058LlNCrqDJXIYixZ0n"
    "C0JljwleVKgS3WSVqOS89wDvfb7TQNEtP+MlcK8u768uf7pW6ybMbOyv6Yb8r+CebzIgrD"
    "c6Ybbg35Y4N8re72YHR+JDtuxsoVK/Kif1QjxyvBnCy8KyEQoIdsTWCHs0ct4jhhdxK8gJ"
    "hw/hMY3CQh6kvEdVn5tDbqXBF+SoxZeRnUflBKB0fT/JKbtlwIbz0l5BbykSEDH00U0b1l"
    "XFjFLeFZS5gq0LHg3gMng0TNEXwKB+BW2XErvlhgRPLWZN8raKXTNdrlzdbWlOUSGjRjTA"
    "FeHWtGRrirldwv9+jyLfocLgEF10xVBpexKHXrmegQQEkoZLPW6s0nNJdOWFbksmSKw2C2"
    "enTXZNk1zQb+lVAR+3lbOmrk8lN3ZrQKJMCCzofvbToUi6x79IBvB3ht9zH5eGnDr6RSoA"
    "vzP4sVLYxUgvEYIrxmgjXWjTPunA5BIhOGJM5jE36mgw5k+kdm1YmRBkaWdZWjA21eEvEA"
    "H0ffnABKg9+L8GWQs0qnjACgdQIZ0kkxaArhq6FelqoH8xZkCjezFjzyrv4nKdStJE6nMV"
    "3j+MMh+ONAOieeXKgo1sda1k42vVbSQ8gyNUe9nDLLReXOaGqQLUsK5iiBdWCQWZHw1qZa"
    "/F08aspDdP/ILtYa45cZ4HdGo17U8w/9t6Jgvp27U9pe8n7WrAAWqmAzThkW4TrTKVyXkI"
    "XRM+NtFKq/i8aIMNbbX02moVhY822NBiSyOVqXBLaABdptqeCDk42ArMp0qTcE9bJuGe1g"
    "cPQ0OuzTXk0h3mDEOcVw5xLvXh86jdLSerTAmuQJNdgRmvAoKZ3vTOOuXwHqyNDKOv2nE1"
    "zFtT4erEMAygqxO2cWZtI/zN02o36IE92izovRX+x21TAuxZulUINcJeJMmgqxFsHAQSzb"
    "JVdGQk2zu5h4MSFzGAFn3sAHtKNRiZAYlPr+rk71fW07Cwr4UWdEyxGjFYYyZbY79R1+9k"
    "cpcIIcPKaCb7ZM4s5qbxbh0ulynhUTadyx4JQxJ053WVHjhuMsehvHHnuhIUB5nAgmIqiy"
    "4XKrTg21yvSMvqOgVCSt7PY/FKcnig7HpnfcyW6Xzr43tT2Gqg+FbuPjV8MzndC8Qaub2G"
    "yXYNjCs3m3Z2b21kjBUQjgHrbXRMvNmAzrm85GUsi5poz/xYdlIYMlYA1MpBMuKp7gOmYU"
    "k/aVR4TTF1l24z1LM0ptHTRNY1XwOjL2m8ZagYBcQh03jrtQ9TttHArz3HDYgdWlPCGH5a"
    "e3RavNlNstdQERNJ+9Y0Ctceo8b3uYmURg7vJU4sCl7IYk2Q7uNNhgRRvQavySVTR05zPN"
    "iXeDv1IWFmOWJULSepI2qdYWFBQZGQn1z1SWEaSsm+qG6adaFp73FJTWjelby5HvQfgcWy"
    "RQrFoOnMrh8YEtEuxEIyG6GIEQdFMzRexO3hQtfzUNqcXVYm2mkPaQFpPuNMbALTvsxxvY"
    "5Qc/lkzCst/DMKCApBXG5/WQCzbHbMAP2kLsjm2oOsj0QL0H6sSmTwVPUVWc11sjWDUoMb"
    "Ez+q2FWlA6g7vmiTnWaWNpXEpijaW81WRdHCW21W3NMpGVNngeYTipI8WmEHYDEghwRpB2"
    "puLniuL2lSrU2t0om62tQlxIkfKWv6kvzAZUS8oRcMF2JczjFrgtkEurkYao6AZrxzxWz5"
    "eNXLFVdP9lkSm9xSJx/tI36Fw6pSrIEbmxzso19vPug6c6V2Oi3ddGrNdErCXwPlKp3Jx7"
    "oj2OcqYJ83g31eAxumVK1SRwdh6jESht3mq5cpoYzDZC6T6cyjC6Jv0lcIIXW9q0JWMW/U"
    "OVAhBJ14PRZ0eAbKdFAv0I9XKzvXPfi1XkUj5Yoc6KGRcu3JqLNCM3tjPUbsRepGWRjo52"
    "xoOg7vydOUxF+m5jfM3hq1uQ1ZYZFCMgLDL8RBj64XkuBd7P5zGXL9dICumLmNsE/myUC6"
    "WL+rOQ+7btLBhwgT7Yx1Aeq2ch5wE+dzlXZ7583d9s7rzfYClz9aLq4D/Of7289NRnlOU7"
    "XVXDtE/0Keu88pwzJwBRolCy0D9ceby79V8b76dPuhanqJDT5Afz2JeOmtvx64mbqc7L1z"
    "QEQzpyOby5TAZqPZHJApfek4875ICd5Ek7kM8V3TnCnQHOBAw4ZXaw6gUrVOcOAtLNHWSv"
    "IgaNQMfeY7fKFK+reZcq29rgoAWgHQLGITy8bTGebP6ppQfeF7XaVbDQiuTabnLWuMJW62"
    "Yv1xs59tVly10tF2Q32yQKKPbxgn1qUpde/RfIJD4SfjckUk3SWZLYnvjCGPOE8kQJwoWN"
    "T9bj3tqeaGy9y84IgzQTEYtTji8DQuMezQZrpKCdpa58hjUu+pB39OA8B3Bj7pU89NG2lH"
    "k5UN7peEwII1WbAfAwYGB/58IukM1RwkSJdDfGCN+AC17SgIOvnAKqTg6zTaCwaRi1fB5o"
    "CI+F1Hn3aJFJzaJvMZUmR3rax41I5dW9ocqBACB7pyoObY0QntVEhBa+9evEejoEP5fYkM"
    "4O8MP/8CPsN2J1FUpwVp1FuMs5hcDCnjKnHOikxWaIOeCJEeEL5fbjRQdEviVgHZTEvpAd"
    "tPha32S5KogltR6RTgzdTwHuC9Lmw1THgrNosCvIWLrQeEkzafD+U9hwl1XSPooXSnz840"
    "1a7R0hY1ktbSbb1qsuXZOAe1sPglCoj4RQizZ1FBQoN3cZA6CYUhHBA04T8K4RBRfrwQ9h"
    "1k0ylBAgoU+R5hLK0ymfD3+Bb0hQSyEpWNfU7n8Lmk141owxExiK/vXCkdtcTX7TQpSSO0"
    "lVKAhdbdQF4+GfX6IrX2NpEssm5UtVEf/W2OjhVKj46OG0uPxFuV6BZHa0IsNqOyU0+pR7"
    "DfENwqU1agH3NSc7DvwwH+4fb2U8n3/eFj5Vx//uvNh2uOfww/X+SGDcc9vUQ7xiDKtBBt"
    "MjsK8X3m8u06MLpMCbEmk7kMTXdeA5cD8puYU9OlK1yFcIDN4Q5VqqL5qub2cIe1umgI4e"
    "5aMYcQ7q45ACFcQ9gAJZI7b/cVe0f1u30VyAD+vqK3Caw9hA7ulhvtGRvUO0wVDqDS4GqI"
    "i28+Lg4V1noI645fh/DtRsO3kHzQe/LBruK18fUnDdJmF2NbZHa5ZlU0thnVDp364pgXhD"
    "DNDGGGbuhpNetbEpgcP+vomLpQ8UtdNLulLmpeqeLX0gC5QjZAqM+UfIBnLT7As7oP0LX1"
    "YM7WDxDf/gdwzFw7jAKJrGguKS2QrFVWaqYqsbWqUv6+K5cgLQ0EcpLt+TEON3tV9td3Ev"
    "J2dpG3Q+1nPdSXJBAS6OyL5gfXmpHAsiOO5lTWcr/ZHS2jHRArepMnIsP3hViPAZ3qxvQr"
    "pBDUNzmonzIrpB25nBACj03mcZozZzl4IUkybYkclclATNbFpMus5EGQaAFt2aMlui3mjm"
    "beoL3NHYV29b2eX2j68ipuAGhX/yrYDFk6pqWJQJi98IxtsZF5XrK5ZvdpaanoQODfaA/q"
    "nz38dCAJ68avj9qCuo/ZipUFtvd0SsIJ/+mIOg4KRWNo7KNYsXbDBWITOifO+6TolT7GNb"
    "HPnAeiQjaZ1pYtrdfU9ru1JMT89SBbkZ52QZ7ElNsiz4wQP72MszLbSvZEvI+ADyLUu7wU"
    "Ri0Rarind+5Ezp6SLgW3Ga3JMdaDpE0+E+KrKtxUgq39l9pWxJ36oa8QwqHvfOh3WlAELE"
    "gk+I7rWcx0yG6ZC/p+EPB/7IH/o6Ac6xUhL8kgkGU8f8f6GkSZDsTmWs6t3eSJf5zOaBD+"
    "mY4PJD6F/M1Rm2PBjZdZv6XrFPp3PboeN++T0VJzvECuL+u+1bCq4wR4YdLPouBp6XQvRF"
    "rAoDfToA+iTnKpRAZiCWz5NlueyxAU0Hncz88Mi140HmsotFDrWmZ80YWZTcvEfWPFf0ix"
    "l8uaEpHJmHetDthEB5Zo5lGsX3NfIgNnSff86gk+PjvXOeU5xQCP+LlKAcx5cwHMea0Axs"
    "MLGkns5eb6l5wCpqqtUf8y5VaK+D4ayBdIAPp1Bto1pQU0Q18gAejXgD6gkUxTb7aPsvVQ"
    "71XrTJZcCupY5gQDMjR7gxPqEXsGNMSepzWrdUkAEnYNCfuIXU9a0dxiGOYkA+zL2XvNOG"
    "TMdznsexdqenR9l0068blCCiFFk/lcirTocLlECDw2mceQ9rRzTx5kvJoRvIfKlGE3gNxX"
    "fNU6QCpV/tD5miU/STbJHb9MhoP3Rkt9EsD4eT5ozM0Rb44UcnOe03Uqs/XoPKnLcVwHsa"
    "xcJ5l857nPBDmUMOTTpIoHP2F58k7XbaQlPRUxIX5NtaIHMniMzOABBWXnOmL67Kv6rdLl"
    "EOdViPP+RsfaBzungTMNhQbgUTAqEfou/mINylaquq5UtoJ0naKyheMhwTb/xBGau+EEJS"
    "WGYawhNalWq4mkilSao+1HouRJUhWdCycahWKWcXG1yKDOF/BjGBIusiovkyl2veqLM/7Q"
    "keqL5borSME2U4FLmV/jQCP8OcGQ7rf+OkMRz9NKklkSQAB3neykXJx1yaoukJusGJcy2u"
    "OroHp97CazehZQjsNU69wXaeDor9UTPP5krTs0pxlMCs6WLRQbB4HE7m7tHJ6RDCiTDNoA"
    "vEIuJDaA9KptCginBAPMlDpTSpU6a8mVOqsP2IjtKQ2AlwTDA/joXEVbqXo1CtrKeS0VLb"
    "VsNfAtkAwP4f79pi6zHOkJXtXc2ZEf4022dl6+sre9ncFLbUZqSOp8WzNrodSUYc/YoJq2"
    "UHBDFjMWri7vry5/ut7VTMWf3IDY4Q1hDMfHqeYmLi8YtbmKnXipNS2sXeku/iXulomyyC"
    "iaBzQkKKSIC0WUDV55H5v/y4aaE8p/WRx0T/xyfK0nacvZ79ZqHToq6jb4gI31AcPkx6I2"
    "pFIPf95cDn9eq4YfU0crQp+tHyC4R4dK7QbEsmaF/rDecEBINZ9oOt4LNOCAXMMBCXniO/"
    "fIQHVVl6dhL/InjHJ/msZcI+y+HNoezL+b0mZ7xg71soDKYTTJDPzoj+n3az8M5HnZ+buj"
    "1lwhsc4iy4UKyUI+DV2bINfnllpmk/3AEP+M90mPRBo4cRszNMUOQfMJEb0TRbNyLsOdkS"
    "CMQ8P8j5jQw/5TxH+jLMdoo58lTU0qTg5VG+GQUYABaYIAHLUYkDvNAjfNt76bhFmYErBr"
    "FjS302xIxN+DFpodzfwTlQyjk+YMo5NahpEQPTrGfbYeDPs1DHuwKruwYu+sSqHEdeBxgQ"
    "z6OJjM34oerZGwViYE3aAvj0HRFlrTX3BV2GrPWKHqLagcQ5N8BTfY9W6iUBotXr43avMT"
    "iMw4a5otU/ASCIJ0sCJK/CjLUms056bUG/QxRI/U80TPc2Gj586WxIwP0wlntoe5aHYQDU"
    "RcmP88mZ9gw5/WUA1edIGRl7gKCcrBTZFroxZHQMKsGgPUijCWxCZbRHkJRvxo8JONx2ln"
    "59032YOy2UEqcBD2MVGJg7DPoMI+Ql17EBkJuFmdW76/WqULi0tV1LrUE/5DFnsRE7FFdl"
    "5yzfjxv7Moy/u4JpxfO1wrC+h8hGgUSEvJe9q1tWlPrqSJhy/dCxQ2c2QYKGzGKmzLx0XK"
    "AfkDUKQxGfiuBVUqGDdDXBu2FY1/I7ZWsU+BZID4Hp0pZWCetSRgntXyL0PyXQLxA3+1IY"
    "E4XT8IfNtMjeu/PbSHZZaWxqfbz3/KlldjNWWwJ+FUUn3ZDHa2fntgHxwMBGom62nQIjmk"
    "7Qz2EehqPFdFZvBVLRHdmsx44aaA3uiQAsX2zNijzep/vTWeiWZOx2BtmRJ8QUb7giDZfu"
    "eJPtDz1DxXHDRl77sp+268cJ/JnH3hIvNA4oFbvjdq8775fJU1y5at9LzdZ62r8yhnWiMb"
    "isZsWaLzHHscohF6DOg0caBxOrGIIiyaXJOg7n7rd2u1otsSZyFj2li/G5TcFsyLCxXr4q"
    "LZuLgAf8QujeSZa4fS4Xktzf9ykrUydPcna3AjCbpsQvllp2/xFekgd9Nkc4/OiN+Fw0U6"
    "4LDJHCa+04XBBTLgr8n8FTF1axYxydDp1m5oJTroh6bRDy1GTt6icjXiDZ0qAfE2xGfR2O"
    "s69rVKC9LMdGnmBHjud+B0lRY4bTKnse/TyLc7PdNVWuC0yZwWtkInNpcIgccm83in/QEM"
    "4+uumqZD4HbHLICMk4NeRx1Be4DXcHVAYtGrYDPBgbewGHkSwWf9S0pCDboCZBjtLQu6Pg"
    "jwCECG155keEmOew/w3uc77dc5VwW3/IQrYFu6GwHh1QjLlAntLMVyfyvZfMSU7Oe/3BEP"
    "h3Izr5B6eMe3GZDM+H3TaZwxXg1pnBmWK9I4g2yZUhqnmJuAJpghRojoays0ZHlWZuNKaa"
    "Gz+CrizWIfIihvNkZrGKHmNEtofbZzRdqI7oKmsWJIjoNYUus+XwUieLb6MpKyi2pN/bJY"
    "Z7FnbFDVMAvHz6QeNF/isdx3ZCrgC2TKU2VFqwqVDPnmSlRhsUonGuqHkx9Eo/+EDtHHUu"
    "0KRfzQMBI3i0HJZ0hbz3TcZmWvmXhjUMDMkUhtCljCrBoDmutclgSDKMUo17m0wZtVA7xt"
    "rHJ5W+v2Bz3/DVBubZG6qMuBMt32GHA4KPRnhM5kVXRtyOc0gHrH4BR2ZYMWW8NSGQlg3j"
    "EaFeKgWwy+TAmmtNGmNJt19JaUCCET02QeQ2zfNLcJxJYPNFwnJncP+RKQRxIQzqLkSFSd"
    "J4W3R60dfAlj/BOsWYVgpffklwnxRwj7DprQOZpG9mRUGLAYT0xgwvUxJvy/niN8Ill70g"
    "VyXCeeq4DZs+jT+wZ9pqIP7zv+gpi9aPMtJJ6W7Xzk6u4j4IAx0gHzj8gloSV6y9S50MiC"
    "MtGAkph6y31OEAqpNqgJCUBah1SoptY/qa/ZFqdANECX4emFgs/w9KLRaSjeqpjvXJ+1sD"
    "Un5Fnj8Fao4PxKyiGMyjV4JVdfTa3XUTxVBrLd+uSB8v8oGgDrjGPbKctU1X/9YWzrafQR"
    "m1zh6QxzM+xAptIX32/V6UUrDcsuLlWIhQoioTzz77d4h+aBG4bER+NFIZI5EiPNMBIR5T"
    "iP7AeG6NyXRUTX26xj/78R+ip8gJxB8T+zwDf0BTRTXd9JMo2ZF/OWXezQkbGgdp6rdGQ8"
    "b+7IeF7ryChSbnXQzdYPENzjQxV0+armKSeHNXz59yJEUtqsNsknpzYZ72SUjxuiuLtd9Y"
    "ZVgV7Fmmo2pmq2VHKxdsU8IzYcchIQgbn4FU4n0I9URvocNc/0OaoP9SF+pyhZTgYxMpNj"
    "ZNCtZNfaECQ27TTdA/IABi/jIHltF0/Wo/sUBUSSvtbcq7xAAr3Ku/cqh/5XOz/80P/qAP"
    "pf7Vq47N1F/ej6XXsbV0hBITOZz5CYufMLCpouGRBBh8RYaLpkHLi9NQPidC7Xal2ZDajT"
    "EUgkHvyU7LUYDuwbbQpUgqwhl6MI6YpcDqe4dGUux61PlgkYYsjiOKBzRoI36MrDXPVyRP"
    "ozwmg+cT0icjJmURiK0Y3fvjkR4frbt2+IPj6OuLH/TPi63+i4nuKxoc9QyfzIElvSB6SQ"
    "8VFJ2LFp5KemRyE3ZFSySZI3ovESQJgnacJNPULQ6Mg4lhS1pemYBGzizjpYEBVSUGG7co"
    "FyPcl6Jlq5JkWafoLxu5VIG07lCelzU6ZJQ6ZURjA4cE/OFcA9qXo1cnDFW5WeBnjhUSyR"
    "Hy3DVHMSCFB0D1C4zIqCJ6k91jo2rkQHY+N0BvVhN2QWV4qtuDZKE3cJNaCvM7QvcGnghp"
    "Kbsjn+XCAZTAS6t3jQq8gGxCEaE25tElFI7IZVG3g3+YCJ+awbncmpIAJndGSGPxteFwYX"
    "6YDFRrMYhyGZzkKJU7Y517NAApeR7DKKdODMCQbkfOgv1yN3m2oKoTIlpACYLIUgo+dVsJ"
    "mJSGKn8pEQHuN94O+EdhpQXqQDDpvMYRhZPXweV0LaGiHNMuGA1Nltp+PVUwA0cvLqxMCJ"
    "nhLzitjWuaKdPSYSb+4rW+4XV5TTyOqHspRLxr8H+vzXT58OpJKoJ6iL/WqGCXNFAhs1Yq"
    "V61hsS0arPw4pktOoTqdJcKE0PQ6FwqmN+dRKn2Kjzx7ufr9DF4cnhv8maCekRq6SQYTt2"
    "VUB3oF1fwM1ZXsR34kk58iBTQ/lcgcbk2FLHDIyjQ6VuKmJZc0DpsN5PJYPNmmCmNcCmRj"
    "i4pJfzU5WMotPmjKLTWtLL8dm5o4VyTjHMM612pNtOdG1aUKQ3iClbP0B8T1XgPW1G97QG"
    "7gueuY5u2mGJaHswHxzs7yHmP5x4OhgvCQaHb/95nYww1snSL9FBBnlnfwuEnxoZMiTHZl"
    "q41InRVVpwYZvMaQ+z0NLOxKhQDchr2ls6RsFXoXVVlengqurLIZ3i2oOD9DLfac8Yoeoc"
    "LZ9BXd8oVDIbUMl8HwUvRFrDnL4zanMYs3yNUtkyx5mJv7Oy4qxkM5n65IaM/z+bk0BekK"
    "xF3aHJfEKdtHyMC4eb3s8Ki2vFjk2E7DmlAm+0kd5os+ZPvxqGFNRLauNOsfkK4YA0zC1z"
    "YCmjavC3m3FFOrDWjbbhyPeZy7frwOQyJbDZaDYzm1sqdQ7fT7HnNXs+M6IBSdCT47fnS5"
    "kp/miTkvc3l58+yaolpvLGVs2O+gLJ4Fz1m4pRF1Vr3QuoTApuRJNlU9HE0lO0y4QDklKv"
    "rbePaVf/rtgALVrNcvxCi9ADDdevfovQXHr0gnBxs8FiXJG3JmUf/0LGE0qf27pgVpeM2l"
    "zJ82Rxh16YU8IY/46ZV5hrI1xhYb23w9zMx0jc1F9Lia7pxy5zmUsO7GWGZtn9XGyACR5n"
    "Iz3OBbbWuNBsWpapBpjP2H8q2DP/XToQZ+uHCG7/2c5NLf4eyPemxluNLf72E+I26/z6bw"
    "8lw7zW229pnH+6/fynbHm14R+05qrex0qeKmjNBa4p6Nu0w8w26NvUK5yJB1RHlckpBheH"
    "OFEKQ5y0RCFO6kGIUNifU50TW6CAIwtVAK/05uS/tBOTi3QQtjOZwxU/k7rTqEII0Yq+oh"
    "XN9fPavvTUTXtd2HHPOKLqUK+cRgPd6UsmNLvTi3xa7U4vnhOFTh5+5tcWhjdGWZTnB/73"
    "3EdswbjBg3685yfK4T8ZpV+Jyfp6rLVVh+xtaPZhrLM7/n8NwyVbb7KXyhgHd8Q6uwNTUp"
    "NhTpyBLv8fExG2Lp7ACwXELxoBv6jhHWiV7afLTca441E+U7LBz1ps8LO6DS7CLxILvHlk"
    "0JJgrYFB3Xwd//4Y+XZckTSOXC90ffZGfN5/bMoH0gL3RuYIMcLtcK3c15xigAf+QuW8Xz"
    "Qf94vaaad8G32Qy1SdgDbMVt4GzpEfuhLJvaLJbpEQfBQm+yhcZsXVeBJtaNXQs5xui2O3"
    "MjNgb6duPWLX49/CYm6qW+o8WDVieLhMfrig0ctr4TQL6WzWic9lSuCyyVwOyJS+dOJymR"
    "K4bDKXudRl0r7qjX7PAsX2YjVHm7IqIJwNT43+UwOlWaYFO6E0q/CM9VSatc2+XJJCoIFg"
    "v9HeXJccentyIAkFp++M2iLAOF+zKu7bDMPqOKxWyPW1xFvXVDmaI6mNGl1Lb+5GlW4IPv"
    "njszMFZzFf1egtjt+rpNrOJDWqLXm2yfIBoruRzuf8E0NpS5XmIF+BZPthvt2ozb0F9Gp6"
    "1TYTnH7//wZKm7A="
)
