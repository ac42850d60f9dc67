from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "direct_message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(60) NOT NULL,
    "body" VARCHAR(1000) NOT NULL,
    "channels" JSONB NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_direct_mess_members_9565bb" ON "direct_message" ("membership_id", "id");
COMMENT ON TABLE "direct_message" IS 'What a merchant wrote to one customer; erasable, so the activity holds its number only.';
        CREATE TABLE IF NOT EXISTS "mail_mute" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "merchant_id" BIGINT NOT NULL,
    "event" VARCHAR(24) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "customer_id" BIGINT NOT NULL REFERENCES "customer" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mail_mute_custome_355b59" UNIQUE ("customer_id", "merchant_id", "event")
);
COMMENT ON COLUMN "mail_mute"."event" IS 'what the mail is about';
COMMENT ON TABLE "mail_mute" IS 'A mail that a customer does not want from a merchant.';
        CREATE TABLE IF NOT EXISTS "mail_template" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "event" VARCHAR(24) NOT NULL,
    "language" VARCHAR(2) NOT NULL,
    "subject" VARCHAR(150) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "sms" VARCHAR(320) NOT NULL,
    "version" INT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "employee_id" BIGINT NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_mail_templa_merchan_1b8476" UNIQUE ("merchant_id", "event", "language")
);
COMMENT ON COLUMN "mail_template"."event" IS 'what the mail is about';
COMMENT ON TABLE "mail_template" IS 'A merchant''s words for one mail in one language; without a row, ours.';
        CREATE TABLE IF NOT EXISTS "points_reminder" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "month" VARCHAR(7) NOT NULL,
    "activity_id" BIGINT NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "mails" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "spread_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_points_remi_merchan_3c058c" UNIQUE ("merchant_id", "month")
);
COMMENT ON TABLE "points_reminder" IS 'A month''s reminder of a merchant to those with points.';
        CREATE TABLE IF NOT EXISTS "survey" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "activity_id" BIGINT NOT NULL UNIQUE,
    "location_id" BIGINT,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "score" SMALLINT CHECK ("score" BETWEEN 0 AND 10),
    "comment" VARCHAR(1000) NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answered_id" BIGINT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE CASCADE,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_276792" ON "survey" ("merchant_id", "answered_id");
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_7d53e2" ON "survey" ("merchant_id", "answered_at");
CREATE INDEX IF NOT EXISTS "idx_survey_members_3533a1" ON "survey" ("membership_id", "id");
CREATE INDEX IF NOT EXISTS "idx_survey_merchan_900c4d" ON "survey" ("merchant_id", "asked_at");
COMMENT ON TABLE "survey" IS 'One question to one customer, and its answer.';
        CREATE TABLE IF NOT EXISTS "webhook_endpoint" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(60) NOT NULL,
    "use" VARCHAR(8) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "kinds" JSONB NOT NULL,
    "secret" VARCHAR(80) NOT NULL,
    "old_secret" VARCHAR(80),
    "old_until" TIMESTAMPTZ,
    "is_active" BOOL NOT NULL,
    "failing_since" TIMESTAMPTZ,
    "stopped_at" TIMESTAMPTZ,
    "removed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_webhook_end_merchan_592321" ON "webhook_endpoint" ("merchant_id", "id");
COMMENT ON COLUMN "webhook_endpoint"."use" IS 'what it is for';
COMMENT ON TABLE "webhook_endpoint" IS 'An address of a merchant''s own system (Standard Webhooks).';
        CREATE TABLE IF NOT EXISTS "webhook_delivery" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "message_id" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "payload" TEXT NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "status" INT,
    "answer" VARCHAR(300) NOT NULL,
    "took_ms" INT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "tried_at" TIMESTAMPTZ,
    "endpoint_id" BIGINT NOT NULL REFERENCES "webhook_endpoint" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_webhook_del_endpoin_172e23" UNIQUE ("endpoint_id", "message_id")
);
CREATE INDEX IF NOT EXISTS "idx_webhook_del_endpoin_62c3f9" ON "webhook_delivery" ("endpoint_id", "id");
COMMENT ON COLUMN "webhook_delivery"."state" IS 'what became of it';
COMMENT ON TABLE "webhook_delivery" IS 'One message to one address. Claimed for a while by putting ``due_at`` off, like a job.';
        ALTER TABLE "program" ADD "thresholds" JSONB NOT NULL DEFAULT '[]';
        ALTER TABLE "program" ADD "survey_every_days" INT;
        ALTER TABLE "program" ADD "reminder_day" INT;
        ALTER TABLE "program" ADD "reminder_least" BIGINT;
        ALTER TABLE "membership" ADD "newsletter_since" TIMESTAMPTZ;
        CREATE INDEX "ix_webhook_delivery_due" ON "webhook_delivery" ("due_at") WHERE "state" = 'WAITING';
        UPDATE "segment" SET "criteria" = replace("criteria"::text, '"newsletter"', '"news"')::jsonb;
        UPDATE "job" SET "data" = replace("data"::text, '"template": "reset_password"', '"event": "RECOVERY"')::jsonb
            WHERE "kind" = 'mail' AND "done_at" IS NULL;
        DELETE FROM "job" WHERE "kind" = 'mail' AND "done_at" IS NULL AND "data"->>'template' = 'redemption_requested';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        UPDATE "segment" SET "criteria" = replace("criteria"::text, '"news"', '"newsletter"')::jsonb;
        ALTER TABLE "program" DROP COLUMN "thresholds";
        ALTER TABLE "program" DROP COLUMN "survey_every_days";
        ALTER TABLE "program" DROP COLUMN "reminder_day";
        ALTER TABLE "program" DROP COLUMN "reminder_least";
        ALTER TABLE "membership" DROP COLUMN "newsletter_since";
        DROP TABLE IF EXISTS "webhook_delivery";
        DROP TABLE IF EXISTS "survey";
        DROP TABLE IF EXISTS "points_reminder";
        DROP TABLE IF EXISTS "direct_message";
        DROP TABLE IF EXISTS "mail_mute";
        DROP TABLE IF EXISTS "mail_template";
        DROP TABLE IF EXISTS "webhook_endpoint";"""


MODELS_STATE = (
    "eJztfWtz2ziW9l9B+f3QvVWalO/xJFtb5bjds5mJ46zt2Z7ZbBcDkbDFNkVoCNKKZqf/+w"
    "vwJl5ACqAoCaJP1VRPLOFA0nPAg3M//3cwpQ7x2Jsb4rj4Z9cjB+/Q/x34eCr+UX9zhA7w"
    "bLZ8S7wQ4rGXrBbLrMds3ZiFAbZD/s4j9hjhLzmE2YE7C13qi/W3PkHM/SdB9BFhNHPtMA"
    "rIG/Tt2zNZfPuGxJdgCHtevIj/y3eQy5BPXkiAIkYchJ+w648Qo2g2oT5fMsUL9EzIDLkh"
    "eqQBeqLUeSO+jENt/m1c/2nLnxv57j8iYoX0iYQTEvBP//r1gH+MeG/uOuEkBnAxIwe//s"
    "r/5foO+U6YWCb+nD1zNInnlHjiOoImft2KKflrH9ynj374c7xW/NqxZVMvmvrL9bNFyL9q"
    "TuD6oXj1ifgkwCERnxAGkeCRH3leytCMbcmPWC5JvmWBxiGPOPIEpwV18gWWrx1Y1ufbB+"
    "v++sGyDmqnIKMoMCh9yaa+OEH8q7IYgCfxFf7wx+Pjk5O3x4cn5xdnp2/fnl0cXvC18fet"
    "v/X29+TLLNFKtoox+/inj58fxBei/JgmJ1i88HtMg0OcUMXMKDwRJLAn2A8tXTZUCFfzI0"
    "O/jSHZC0uOLB+1gbFkyYL08SlDfzXBgRz4dHkFcP4z9hHwKf5uecR/4oLjHTo+b8Hyvy/v"
    "rv7z8u7H4/N/KwP6OX3nOH6rDG0uksrgNh7qfP2QjvPx0enb04uT89P8FOevtB3e+kGN0d"
    "A4qdn6AR7VC4WTetF4UC+q51SIZ5n49XGwkGObUVSwHS9CwvYQ3TYh+un2g9h5ytg/vBTf"
    "Dx8/X979/ceby7/FGE8X6Vufbj//KVs/oyx8CuKNDj78/eH6soK5HRCBj4XDOvI/8XdCd0"
    "rk2JcpKxxwUtI32T+GxY2HjzfX9w+XN19KLPnp8uFavHNc4kb26o9VkZ1vgn75+PCfSPyJ"
    "/uf283WVbfm6h/85EN8JRyG1fDq3sFPEJHs5e6n8aAV0NuvE5jJlD2xOtUvgcj9cFhbF43"
    "NBqxUvjLH9PMeBY9Xeoce0aW39renxtPoK9vFTzCSBpvieqTH515lHcdmkKb8zarMxo+Wa"
    "lfblJRK2KMJMmGU2/6xRbJxxQwyRKd9nQQiaTyhixA/FEuxxY+49Ss8xwo8hN/gwcrhxF/"
    "keYcIURO50RoMwtvbEvnXrcmufKrEtwYY0x2ABG9I4lixZkD2J2iyoEAILOrMg/v8a9s3W"
    "UbZ+gNbR8eGhiiV/eNhsyov3yvgK56Xe2c4o4FB3PtRsgo/PznWO9ZJigAf7/FThXJ+fNh"
    "5r8RZYoa/EPin7eGdhBx4XyMD+NI2/Gvbn8iDMcBAyyTWWkv38lzvi4RjJOs9LZuUXvtH+"
    "PtTLV9Nz+fvmTfQYsUYzPcNzlaluzbKFCvb6zCV2GpYVRnQcYg0nOEQ+Taxql6E4DMsNaP"
    "GXj6ZkSoOFzApfay9p3Hbpe/Cj6Zi/CjFbg5SwZns75VaNA43wLwmGpAr3FteC6EvLCd1Q"
    "9CUVprqCpEQ2pMO8BZFS01eq3Kiz4mcaEPfJ/wtJnoOP/Jtj35YZ1TWX956xoUkv4S8HeJ"
    "5fgeUDyH8//9UkTEziy/ury5+uD37fTRji0g7dFzdcyDSc/L1W/QYXV61Ubu7plKsSHNJE"
    "CZnwfTnHnRGaB24YEl8oICJGwLfxmdia+slKx3WExx99jpUV4f99EmRJOloCpyTHbbMf97"
    "/+//r30fg3YocM4YCgmcfPAHIdxtUsl594vhdXr5jn8n96LmFoTDw6j5PquEbGP3gq8u3E"
    "tfDtG+L6l8MEcZxql1y+DFHfa9TFKnrX16pnnP+XLxEvx3tN3FntjdJ6bjL+CsqbkcrbM/"
    "/xOv60bD140xS8aTuNRBnmXtmNw9iOWMhFdaDNgQohcKArB2p3hM5TUCEFLnQOnCTahKUr"
    "7qt0ncS+aRwoSf2TYwWpf3LcKPXFW3KsdY97mQ7OetezztVtGmif9DLVANWbI5V09qPmdP"
    "ajWjp7ApnuMS9Sgcuk8yn3qB0HZrTxrxCCnOnKAbmf9s/3t5+1vLSOa4foX9yMZ/t4+FtQ"
    "FEiUfLWZLMldtQUxcyVx1IoNPlRAp4H75Po6gn1JMUCh3r/2op8VABkf+58RsElX8J/p+E"
    "DiBRYvj9ocwL+lC1b6fn+hwTMKKRoT5FCfpDnewv1q0+nUDd8h28P8CDpxpjhG80kcsA4I"
    "Zz9/ce6GEyR+6h/o4+MIiSQXvkT4cEP+iXyp01LsvOXPhqR0o5UD8LPu5M4CTWwXmphvE0"
    "uzWLxI04srabeSpWJfq2SZ81UtFnYty3wWuFx/DSUgN8rtIsn27OvDzUrv3pJrgsjvkPi6"
    "pAI11zg1t2y9hGQ6k6W0NvujCiTwvNQCaIn2ao215HyZCoIGCioMNx66FIUvySAj32TBlB"
    "hzHThcIgQem8xjD7PQIkFAJcnQzbKyTDU8WXmmVH151lJ9eVavvoQ6tcE+UYZ4LS9tm0a+"
    "tEIne2vUnr66XKRQmuPRJ9d/g0TvxJQS2dgXbkWMslykOH9zLhyOwifIRMoo9lCWK8ZkVT"
    "p9bQt+xz31O0IbgKWD5ljJQXPc4qA5rl1EZMr1Mx2Ac4Kh+b+Oz1TyZ/mq5i4LZ7UM2hgt"
    "i0skl2/a5bqXbgBqtGmXfsnnKZr+6jxSOcHQHqn+U7ZiqNZ5nqQbwPNk9POEGePqnWNNMJ"
    "N0n215rqqEwzNOj45VWqfyVS06Qa19qof9p4hbFXpegCXNAHUvFX9ps7u05i0F83+wkqtT"
    "G5NYyQvpM/HXbGZywzd6EPvsn2BrbGVSqk0gjPF910TpPtllf5+OdpB+o+M1AbpO2xgO9B"
    "TNIjaxWDTOP2FNuL7w/e4L2w3pYGn5KOuFi83A3vrkgfL/rIb3qrDXQE6jpjP3Zy7Wo4Ac"
    "SJy52VujNmfuY2GRSl/kJHMzDBYjFDtd+R/jRdyWWPhaHwM6FVmeAXmfZHzGqaEMedR/Ev"
    "+P0ZzjTef8BfrM4vRQaR/kzXyKSj+AcWQ/k8S3DaX9Et3XCNfvkkmqRsiSYoAmyB9VnCl/"
    "bHam/LFe/walEq/Q6thk0HFpfkhuqpJt0jImLreFlGOPrv+cjGELGRLMc/h94vClcQ99fq"
    "WILd+hMQ0nSLiCRMOaeFCbSOcdIYfgZV/9uL5BGoncyIdAXHJPL6dZFPDntsFFdu1H05gJ"
    "xQ5fZdfkktzkq+pgLno+uaFohvmYJPhoe86UomotQbVaTA36E+y2bjiWzdrO+DJVP4feoF"
    "DXBlqZ89tFG+USkcmSxRyYwRU/VKW4lIjxfeby7bpkYJQogc1Gs1lo3B14XCCDXACT+Zsm"
    "gXZo2lOkA91PR/er+RZq7KjzQrvTcSEneb/40OTiH1U6HZdPoEmtjrNoqMRlUwiUNjtsWG"
    "HRSm+NyORm/GQQ5w+uj8YBnTMSvI+dKjalzy5J2/3GzYeFySAaAs8nrj1BcxIPOIzfEipu"
    "3UvT9+bgnTFYLI1avDNgom7FduJqU2BxoSK7AZphLlMN0EjdyLw+sFNfhYILdurrYDOHsF"
    "M5SIEOLFWTOcz4/deJxSVC4LHJPN6hN8I04fxq3RGmMWI7/oiinHMf1x3BeS/2GBDW5c44"
    "5MW1yZoI/RRvMiSINunRytPXJS6tYmp7s0+LFFetTkHy8+4EOFy2IsB5E4L3caNUGvH3l0"
    "vjLKDY4eT6L24YnwCRaEFnxJdkIG3mM6STTLMt41+fSsJfi3OxxBtJITjMODXmYhy1OMSg"
    "jcKg2iiYjfBGOikE1OucbZfRmox1kmrHZbDIJF0gh1ZvAKWz3XvBPdQCb7oW2OGCYGHZeK"
    "Z3P5bIIKDdNZlx5urHiYo00FJAqaXACwmyGHEZ5cbzXaDYnoPkaLNnu7eutrEy38m7WKaE"
    "KIHR/sXfqOt34nKJEHzIJvPYI49hBw4XyIC/JvMXMhZhzuDr5sBOp4ibpp4YEScrunHXDJ"
    "TdFLbaM1aoRsoqx7AUKrvj98Pdx6uHA5nM32oc0jBR00MYUo5tJpZ7APdTYatholu5wxrg"
    "hTBvLz2lhJRg6wZ6v6TbDOdMlr34xBHDitZvuXWXb3RH+M9Xmni3j4C50xkN1n3wPsabpA"
    "NLh/LwbTKBIL8ZJAkExVujOYGgeE2p9DCZTRbMtbGH2ITOZP1H6gtWhu7jL14N0H89sN1w"
    "EQ8xhMZXEKw37nkvByMuVGL1F82h+otapB47TkCYRKA241sgGSDEG5n7aUtnfrb0rZAP/N"
    "wgvgcHe3qAc/GtCe9ac2tfF8RTPLOiQCufp0AyvJDwiVJB20lLQdtJvaANQsIHvQ46hfrA"
    "1xBOsj3arcVJiRBChibzGAImEDAxkRX9BkyUvM4hfnxcz/c18FEG4JdfAZB4l/CzGCRu4j"
    "Whukp2G7bPGUIZKihBKGPHTvr8JpX1Gi9WsDW3Gi+uWuWkbwYD2kQZrNWNWhztzIuedJw8"
    "2frBtYY6VUn5P23O+D+tJfxDDGOTLmDqUclkpba20CnBAOFtEwsZum8bwX1biw/ZtmY/sy"
    "XFFl3r/+/n4w8nJz9tx8PeM8QefaJ1gP98f/u5KRM3WV/1Wrl2iP6FPHePNSYZogKIkqsq"
    "g/LHm8u/VVG++nT7oeqDEht8qIkMP+TajaVdqFwjHF54YyP1ynMyZm6odQcWSAYI8kaaIh"
    "ofZt5rLSPyw0AP3yXJACHuewh0FATEt/UALtAMEOETlTBzc5C5irAIZVn/pL6WFC4RDRDj"
    "/m09iOQfQCR/11rzXkR5ayFGlSBY1otsezO9DWV7uz8+y7heEyaNoqC9hInRKFi7HeF9vM"
    "lQIXJFPIaGQs8SSZPrFl8sd/tLkoE5RMxmVCy30nK+dSOH8WbD68FayfKZjrkaNHFna6J1"
    "k280VKgYeZqStU/VfbLLUEHaaTx6TxETkKyNllg5VIig/FBJlMcjy4Wezn/YutJcTElPtx"
    "oqXj6Zr4nSZ77DFzpc0ZSqUwGZim8Z9KJP3aWbDRaziE0sG09n2H1a9w78wve6SrcaKl4s"
    "Cl7Wtm7u402GCtGcjCeUPq+J0S/JLte+Ez/WQwJLK7+v8KgG9CnA02ZYb33yQPl/FJ7U5V"
    "b7FR5txVQjDTIDQJIFWcCmOQmywIvVjQoeJgR5dIG9cIFSwil5hyZ0jpIrC+GAIIIDnzgj"
    "xGbc3hoh7DuI+E69q8Hau0Hm5Z5mXkLI6KDXfsDC8xa6L5JA5wdKPYL9hkNdpKvAOuaEm8"
    "I1O/DbDRF9uL39VIoOffhYObif/3rz4frux6M4LMQXuSGRAy5kkpXIKD0xUiGEEj1NkVJh"
    "AZ7G3eO4YSNLiF3JiCo5sKMzO8b8XpY8C81ZnTnBWmmd3bJn//0x8u14FtI4cr3Q9dkb8X"
    "n/cbB9obSRbM+AH2tHfKEaP1QHpizpTU6BOYjnt+Nk5FX8LMfaIqtqmkoJdCr5c83pc7Xs"
    "LhwELoldODh3u2hczVJ6uKLVr2jseXTOLMcNiB0239VtPGjaAtigpykxaz4hEmVfTRiVd9"
    "hijcVtwB+7GyqChm+ubm++fLp+uNatuBAl7CFBXE5xEUXFhigUAquzmDpSyUI9ak5DParl"
    "oc6JZ/Mf2UmdrdNCn/SuGpSIingkDEnQiRVScuBGV24E5MUl806cqJECF7pzIQ7RWwTbEy"
    "vBVfMOb9gBrnD1KzwgjyQIOoolCTE8Dt0fBw4m6XZV12mBD135kBoGy5SrtvYyChZGw0Yg"
    "pHSEVIyb5WBZSLvlqSiTDckD2Ft4QRxPMu0odSqkIHS6C/8Yyu4u74YNgCNdOcLlOhcdY+"
    "xlfgt1XtRIgQvrccHGQaeHQkYNvOjKiykVd6nL7K4yqmED4Eg/HBlLpowr8mI8tEnjvalH"
    "5LvtRfy7WAx7xOIa6lTXDGjYYYv6f/7K3hoAs4A6kR1aQeQ11PuvDjVU99hisOFL8tF3/J"
    "PfXH76pBtmiKOgadLcFC/QmCT5cihJmdpxMDTHlTxq5QhU6SBVoPSw9JEqQL7P3GBhPXMQ"
    "OgfoylsYnTAgwojZc0KS77vjZyNFb0r9cKLjuajRwdUsu5qXIHXEFqBthdbBkgZGq4BNiQ"
    "DWOqyPNHhyX7gqyL+pa7uSHjCtmqSMHNRIDTVy4joxevlX1NXl5RsADzR4wD8tkHQIbe7Z"
    "lRMMbrjZ0aFS30SxrDnl57DeOXEaiUZRonBZSyGvkIE+3rs+nlRlWuSFJPekjkoopYVLVh"
    "ZKSUqhNbWXKhlA2wJt7FjXDVBVaQeE8Jb9vuGEC5kJ9fSKMspUIN57F++xTz3t7jDjJx1n"
    "3WM0QySyLYaUu7CLKEkB06znovyC0OFOdSdgUmcmRTOnY2PUMiU0RjWuMaq54y9fSbG+Rm"
    "faes8PlUGZWUePWiih/zGZO2VZU1uP0fpDMtealpYMeZQ0CcmnPza3CGH5kpUNQi59lN14"
    "SNRloqwt7wjRGeejg8YLRH2CmPvk/8H138d/iLeS5bEgrkZl+tsVGoYYLINGqLlhSMLmDl"
    "d/iRBufqNvfhhuPnwe5/aQrjytEIId1T1hNr08tVlQIQQWdGYBI4x14UCZDhiwno1Tl0p1"
    "bvxMA8KVyr+QhaLlMsA5G1XbpSKKG2wXmcjpAd8BDuio4luRswr4pnKhB3jvlzsNFN2yDC"
    "2Be3V5f3X503XF7l7h/ejRRk/GqsiM9HzgSouVvlyz0kz/hRu/BM0i4YPgeCDRxAM9BnRa"
    "t73bl0oM6q8lL1D8Q34FI9uUS3DUYmSvkwS8F9m/4kuKXjzLR2XHyb8wJn2DA0zNCiTsGm"
    "wT1Ozm8IC2nrJOgGBPFJUOIYIG3PPbW/IcaE1FSLYZEOZ6Hew19bnK6DeJXlcfDtes31XG"
    "0inHY+hMMEqk1MSd5+aYIYf65F3SOdMN0ZTwQxb3Vc9ewT6bc61P0rK9h/1Wqozix4HGaI"
    "w8b9UYidb46nT5ALWXo2MVzZCvamnMWNMOxYPU2MW3SXXJSQaI8vmpAsjnp40Yi7eq6apM"
    "fN8aws0pkkuK7adH7ibGtJFESJhy3YUVexfuAxsMbDATWbEtG2yT5sUnGt7QF6m/OHur1a"
    "DwaGhNs1UKLuOkzz7xw2CBZhFX7P2QxrlYIfqRyw1XDJL5N0QDFFL6HLuIhe7/o0+ecPyW"
    "zLfcy56Q1WWwKGozH7p0FIThOb2kgOjfyEsaAL57WVaAfYbtTuk3dVpgRF9aUQHbHhSjZO"
    "DuQ3nPPWOLqoZUP5VK+SB96J8JzJ/oPp569VwQI3XPLyQeEJVwQKaBlhe06qGzZGmhSfBq"
    "bfQ6HgqKxlxl9LmuuCAhCogoGybOO8QmdO6PkC8K4eM2aI74KP4CTTXNyA9dD3Fd0a/rpL"
    "3uLPV1YzvuqCjet3HESN45K/mLcxu838bcGaC+GsOIotcWM9lFrTjdLqc22UV+MJ8shK07"
    "dz1PtHNMxiBXxZVSbOJcJTRR9RIWIhPn9eF2RbGlGpsoU5mMfcfwxLFKeOK4OTxxXAtP5D"
    "eClowpUoGU6Z6kL0a3dRUyObHJ5/wg02xGyBa/wvO45kMDNMdumEYRdz+fDiJFjdAPKVLE"
    "SBh6ndhcpoTyP5O5nNo+2ldamQ4utX12QBr2eBnhfyz4BHpxil0u99uzx0LVMVaWCAo+x9"
    "27eA07+L17eHfkiiwdeJkrsvpEtLgik8ZdhadRNTCO0llOyGXomcxEJPsN+vYtffXbtzgf"
    "9tu3tC2z+DsgiEVTJupRwgmJ/YcuYaOEekyY6xDxhrQkawufuDqo/rWaHZGNs/oV/JVG+i"
    "s7TSpbd0ZZp/vlcAB8WOLe3Mq9BffmBu6Au2qWg/uYm3waeQ4FKkC+Yz9NSPs0zMCAtE8d"
    "lbfH0rskuC15CnQK76rB9IHAXs0JWbc+cYD5IE0mbC9QDTNDSa+msygip2MSsIkrGZKZYZ"
    "u1MV2N8E1pt2F4Bn7vZJqLB7LRLE+f1pUmeZoxplDxiuyAOHHgPJwkFagBmfIfEdu9blaY"
    "Snzxby5XmaTItdMWkIVusGY0ajGLIY1nZ2k84qGSa0ftY0KWZAB/Z/jjYXyEdYi4likh4m"
    "pyxDWkXpegeoEM+GsyfyGiDhH118sICKm/7pD6vkLdQ0y9aFC/rNvaq1AwPhDEN9rZq35U"
    "Gx0clfO80tFReaZWOzxu07knxElqkOr+DOkKlfh+WSCIwqQR+tpatATuDePcG6+mq2t8tq"
    "uHX6luQ6X16HFz69HjWutRcCntNtVCXKUh1sO/RgrB/248SDOGLPwYkkCPBzVSeBT2s0hy"
    "Ow6fvEYSM6PqI7m+RgPt+sgylclXrvrJ3wrQ+q6vJRUImO7pdbucI2WYR3k3HNhZHbZp6A"
    "+zDNs0lHdyxvkVX4e9uT1vuhx6867Rm5fadhQE3catlkmh5tro2CGU1r8KNkOIeOem+AsJ"
    "GGHaHKgQghYBseF9iQ1nR3dHgWHDTr0qzJUHfo2gcNbdGwLDbRUVWQOk9UDSrc/Zk8MJ5T"
    "m6h0k8vNjbQW3OPp6oWWGc3BpoqQ+l2xeQOtYvheS7rMZcu3KpcPIe0i0HBKxGlk8VCEmO"
    "jwSr5gyfYtJXxizF/iIzQmceQfOAhiRr1ZENzniHOG9Y0oh4PnHtSd7dYyF6g/g0bGgh0s"
    "OmaxQ9mZg3C+lCXCqPPde2ir+hxprm2IKceoAxhkO1nKG2pKF61lDgvnA8LP5waU2FrtIN"
    "D+4zJbjPWuA+S+Cu+QR0elYpJj5nN+020553Krg2m/S8VqLuFf9O/NK6IzYNytePdEHr9W"
    "0nS61guValGjmhQk/uC/Hj5rpuOHE4Lv4oqS8W96qwG8RE3bQzl1AOltN146EDb9Cl58Ut"
    "vES3LmnN8sY+SCVV2I5YSKckKOQKQz6wkRf8TnvzmHbL7CQcMPiM7HkmUfBTQIiDQlqVVy"
    "qXvspE5eZ5yrVpykLWWan809GuqnQmI29MYt4Tv+pDqVuVUo9gXw51gaqC8piT7SHMbaLi"
    "9vZTKYD84WNFcHz+682Ha457DDtf5IYN8kQ/fA9h+z0I21dUKo3EszIhBO77ChtnwPYQ07"
    "wqbLVnrFA19yrH0Kim0bnZxxFlUs9uZcVIzTJcLl5pGj4I+0sMd8LsmcXWWAbYDwzN+JHh"
    "b1OEPY/Ok1FznCdi0tx8xBe7DE0je1K3A3vbVa3/c9bjDMw+E0TXqMXsY4SxLq72Mh3cJZ"
    "2tPqgJhTlemzK4K3Ie+2yeqBY7trkhwXiVFjUIS8WgTnLA5g3mkcdipdPjXCGFlnIm8xkK"
    "O3etstQMK50oTYUUNMe+3D9tDcI7TFHQ6A9uGjtUXUC1w6hQOJAJkR4w/lTYar/EjirAFY"
    "lrlo8tc3HKvGsF92eLX624SiHXYsbPGvWTbAeM5tjjUCD+QuzZYiR4IcF7/re3iB1j6WrR"
    "6Z0hV5pTsf6G0BXeYFk/avGXxf9fw785TJytN9lP0DU8rNQg7ailQ9pRvUWaaOLu6QCcEw"
    "wvvfH4TKllxVlLz4qzWtOK2NmvA3BOMDyA+09wGLtBOHGwpDeFMITlABdp2izg/UO7BV1h"
    "0Va9gm4owa2lYU26fnjn8kJFsF40y9WLmlj1sP8UcX1MB98izQCvr2MV2dosWWty1fWtCW"
    "YTLdFaoBneKT46Vgkb8FUt+gGEDl6nr3GHvUmqz9QrMXo0SmAKT2OS4bJmZXOt2GI/H7z2"
    "smaHvLj2um0Xfoo3GSpENv+RawKUuE+v+B9DBWnpO+0FqoF5mktQuf6Yfl8PpI9ii+usg/"
    "wQQRLuE2sahWs/eXyfm0jJSt0bnNpqPRt7RWnWear3iDJKMem1QZRSH4tZQB5JQPzWS1S9"
    "ncWX8nb7ZWj11coi1SckkZilptEch3GWa1SiMEmWsagBE+WnSRay574Q9F9375GIjTDCbb"
    "QQeeQxjN9MIimIch6NEBYzdQPqTbmmKI3J9Ly9JELztRR58iNxfyaJzRC3McGEGbXFbRJu"
    "1TjQCP+SYEiZEsdHp29PL07OT3Pw81faMJdkz8YPk+xE+zhYNOWMZzTVMr5FqCSFTQO17Z"
    "SmTZVzZ8t/X959+Pj58u7veQvm3OPy6fbznz5ImjB/+PvD9WU1PiaElNfJAVYhBQ+Y0R6w"
    "gLzQ5058LlNCTqXJXIZizp0nVUIFlAneZqim3WQ1reS89wDv/XKngaJbfsZL4F5d3l9d/n"
    "St1nWZ2dhf07/2X8E932RAWG90Em8hDiBxbpSjBM0OjsTXbtnZQqW+Xk7qhXjkeDOE8wK8"
    "EQoIdsTWCHs0ct4jhhdxy8wJhw/hMY3CQr6ovJdXn5tDDqrBF+SoxZeRnUflRKl0fT9JPL"
    "tlwIbz915BDy4SEDEc000b+1XFjFJ+GpQDg60LHg3gMng0TNEXwKB+Be2pErvlhgRPLWZN"
    "8raKXTPNV67uSjWnqJB5JBoFi3BrWto2xdwu4X+/R5HvUGFwiG7DYvi2PYlDr1zPQAICSW"
    "OqHjdW6U0luhdDVyoTJFabhbPTZsSmSS7oS/WqgI/b71lT16eSG7s1IFEmBBZ0P/vp8Cjd"
    "418kA/g7w++5j7khp45+kQrA7wx+rBR2MdJLhOCKMdpIF9q0TzowuUQIjhiTecyNOhqM+R"
    "OpXUNXJgRZ2lmWFoxNdfgLRAB9Xz4wAWoP/q9B1kyNKh6wwgFUSCfJpAWgq4ZuRboa6F+M"
    "GdDoXszYs8q7mK9TSZpIfa7C+4dR5sORZkA0r1xZsJGtrpVsfK26jYRncIRqL3uYhdaLy9"
    "wwVYAa1lUM8cIqoSDzo0Gt7LV4KpuV9DCKX7A9zDUnzvOATq2m/Qnmf1vPZCF9u7an9P2k"
    "rQ84QM10gCY80m02VqYyOQ+ha8LHJlqOFZ8XbbCh/Zhe+7Gi8NEGG1qRaaQyFW4JDaDLVN"
    "sTIQcHW4H5VGli8GnLxODT+oBmaFy2ucZlukOvYdj1ymHXpX6FHrW75WSVKcEVaLIrMONV"
    "QDDTm3Japxzeg3Ws9GAdtzxYx5I7oWLH1TBvTYWrE8PQhK5O2MbZvo3wN0/13aAH9mizoP"
    "dW+B+3TQmwZ+lWIdQIe5Ekg65GsHEQSDTLVtGRkWzv5B4OSlzEAFr0sQPsKdVgZAYkPr2q"
    "k79fWU/Dwr4WWtAxxWrEYI2ZbI39Rl2/k8ldIoQMK6OZ7JM5s5ibxrt1uFymhEfZdC57JA"
    "xJ0J3XVXrguMkch/LGnetKUBxkAguKqSy6XKjQgm9zvSItq+u0DCl5P4/FK8nhgbLrnfUx"
    "y9P51sf3prDVQPGt3H1q+GZyuheINXJ7DZPtGhhXbjbt7N7aaB0rIBwD1tuInXizAZ1zec"
    "nLWBY10Z6NkndSGDJWANTKgTviqe4DpmFJP2lUeE0xdZduM9SzNKbR00TWNV8Doy9pvGWo"
    "GAXEIdN467UPU7bRwK89xw2IHVpTwhh+WnvEXLzZTbLXUBFjUfBCFmsidR9vMiSI6rVlTa"
    "6GOnKaY6++xNupD78yy8GgahFIHSzrDMEKChek/OSqT8DSuGz3RSXRrHdMe2pLah2X3bab"
    "6xz/EVgsW6RQ5JjOovqBIRHFQSwksxGKGHFQNEPjRdz2LHQ9D6VNx2Xlj532kBZGLmd3iU"
    "1gipU5LsURai4LjHmlhX9GAcEOiDftLwtgRsuOGaCfrARZSnuQzZBoAdqPVYkMnqq+IoZL"
    "nWzNYMvgxsSPKnZV6QDqjuXZZAeV3KaS2BRFe6vZqihaeKvNins6JWPqLNB8QlGSHyrsAC"
    "wGv5Ag7azMzQXP9SXNl7WpVTosV5uVhDipyM2amSQ/MI/0NvQ44UKMyzlmTTCbQJcSQ80R"
    "0Ix3rpjlj1e9DG/1xJqc2ORWMcuRNeJXOKwqxRq4scmBNfp11IOun1ZqE9PSJabWJKYk/D"
    "VQrtKZfKw7gn2uAvZ5M9jnNbBh+tIqdXQQph4jYdhtbniZEsoTTOYymc48uiD6Jn2FEFKy"
    "uypkFfNGnQMVQtCJ12NBh2egTAd58P14tbJz3YNf61U0CK7IgR4aBNeejDorNLM31mPEXq"
    "RulIWBfs6GpuPwnjxNSfxlan7D7K1Rm9uQFRYpJCMw/EIc9Oh6IQnexe4/lyHXTwfDilnS"
    "CPtkngxai/W7mvOw6yYdfIgwqc1YF6Bui+IBNyc+V2kjd97cRe683kQucPmj5eI6wH++v/"
    "3cZJQvaaq2mmuH6F/Ic/c5FVYGrkCjZKFloP54c/m3Kt5Xn24/VE0vscEH6Bu3yb5x4Gbq"
    "crL3zgERzZyObC5TApuNZnNApvSl4yz3IiV4E03mMsR3TXOmQNH7gYYNr1b0rlKNTXDgLS"
    "zRrknyIGjUDH3mO3yhSvq3mXKtva4KAFoB0CxiE8vG0xnmz+qaUH3he12lWw0Irk2m5+W1"
    "sxI3W7GuttnPNiuuWulou6E+WSDRnzaME+vSlLr3aD7BofCTcbkiku6SzJbEd8aQR5wnEi"
    "BOFCzqfree9lRzw2VuXnDEmaAYjFoccXgalxh2aJ9cpQRtrXPkMan31IN/SQPAdwY+6b/O"
    "TRtpp46VjdtzQmDBmizYj8b5gwN/PpF0PGoOEqTLIT6wRnyA2nYUBJ18YBVS8HUa7QWDyM"
    "WrYHNARPyuo0+7RApObZP5DCmyu1ZWPGrHri1tDlQIgQNdOVBz7OiEdiqkoLV3L96jUdCh"
    "/L5EBvB3hp9/AZ9hu5MoqtOCNOotxllMLoaUcZU4Z0UmK7T3ToRIDwjf5xsNFN2SuFVANt"
    "NSesD2U2Gr/ZIkquBWVDoFeDM1vAd4rwtbDRPeis2iAG/hYusB4aTN50N5z2FCXdcIeijd"
    "6bMzTbUbsrRFjaRlcluvmmx5NqZALSx+iQIifhHC7FlUkNDgXRykTkJhCAcETfiPQjhElB"
    "8vhH0H2XRKkIACRb5HGEurTCb8Pb4FfSGBrERlY5/TOXwu6XUj2nBEDOLrO1dKRy3xdTtN"
    "StIIbaUUYKF1N5DzJ6NeX6TW3iaSRdaNqjbqo7/N0bFC6dHRcfPo+eNq6ZFAa0IsNqOyU0"
    "+pR7DfENwqU1agH3NSc7DvwwH+4fb2U8n3/eFj5Vx//uvNh2uOfww/X+SGDcc9vUQ7xiDK"
    "tBBtMjsK8X3m8u06MLpMCbEmk7kMTXdeA5cD8puYv9KlK1yFcIDN4Q5VqqL5qub2cIe1um"
    "gI4e5aMYcQ7q45ACFcQ9gAJZI7b/cVe0f1u30VyAD+vqK3Caw9hA7u8o32jA3qHaYKB1Bp"
    "IDPExTcfF4cKaz2EdceKQ/h2o+FbSD7oPflgV/Ha+PqTBmmzi7EtMpuvWRWNbUa1Q6e+OO"
    "YFIUwzQ5ihG3pazfpyApPjZx0dUxcqfqmLZrfURc0rVfxaGiBXyAYI9ZmSD/CsxQd4VvcB"
    "urYezNn6AeLb/wCOmWuHUSCRFc0lpQWStcpKzVQltlZVyt935RKkpYHAkmR7fozDzV6V/f"
    "WdhLydXeTtUPtZD/WcBEICnX3R/OBaMxJYdsTRnMpa7je7o2W0A2JFb/JEZPi+EOsxoFPd"
    "mH6FFIL6Jgf1U2aFtCOXE0Lgsck8TnPmLAcvJEmmLZGjMhmIybqYdJmVPAgSLaAte7REt8"
    "Xc0cwbtLe5o9CuvtfzC01fXsUNAO3qXwWbIUvHtDQRCLMXnrEtNjJflmyu2X1aWio6EPg3"
    "2oP6Zw8/HUjCuvHro7ag7mO2YmWB7T2dknDCfzqijoNC0Rga+yhWrN1wgdiEzonzPil6pY"
    "9xTewz54GokE2mtWVL6zW1/W4tCTF/PchWpKddkCcx5bbIMyPETy/jrMy2kj0R7yPggwj1"
    "Li+FUUuEGu7pnTuRs6ekS8FtRmtyjPUgaZPPhPiqCjeVYGv/pbYVcad+6CuEcOg7H/qdFh"
    "QBCxIJvuN6FjMdslvmgr4fBPwfe+D/KCjHekXIORkEsozn71hfgyjTgdhcy7m1mzzxj9MZ"
    "DcI/0/GBxKewfHPU5lhw42XWb+k6hf5dj67HzftktNQcL5Dry7pvNazqOAFemPSzKHjKne"
    "6FSAsY9GYa9EHUSS6VyEAsgS3fZstzGYICOo/7+Zlh0YvGYw2FFmpdy4wvujCzaZm4b6z4"
    "Dyn2cllTIjIZ867VAZvowBLNPIr1a+5LZOAs6Z5fPcHHZ+c6p3xJMcAjfq5SAHPeXABzXi"
    "uA8fCCRhJ7ubn+ZUkBU9XWqH+ZcitFfB8N5AskAP06A+2a0gKaoS+QAPRrQB/QSKapN9tH"
    "2Xqo96p1JksuBXUslwQDMjR7gxPqEXsGNMSepzWrNScACbuGhH3ErietaG4xDJckA+zL2X"
    "vNOGTMdznsexdqenR9l0068blCCiFFk/lcirTocLlECDw2mceQ9rRzTx5kvJoRvIfKlGE3"
    "gNxXfNU6QCpV/tD5miU/STbJHb9MhoP3Rkt9EsD4eT5ozM0Rb44UcnOe03Uqs/XoPKnLcV"
    "wHsaxcJ5l857nPBDmUMOTTpIoHP2F58k7XbaQlPRUxIX5NtaIHMniMzOABBWXnOmL67Kv6"
    "rdLlEOdViPP+RsfaB3tJA2caCg3Ao2BUIvRd/MUalK1UdV2pbAXpOkVlC8dDgm3+iSM0d8"
    "MJSkoMw1hDalKtVhNJFak0R9uPRMmTpCp6KZxoFIpZxsXVIoN6uYAfw5BwkVV5mUyx61Vf"
    "nPGHjlRfLNddQQq2mQpcyvwaBxrhXxIM6X7rrzMU8TytJJmcAAK462QnLcVZl6zqArnJin"
    "Epoz2+CqrXx24yq2cB5ThMtc59kQaO/lo9weNP1rpDlzSDScHZsoVi4yCQ2N2tncMzkgFl"
    "kkEbgFfIhcQGkF61TQHhlGCAmVJnSqlSZy25Umf1ARuxPaUBcE4wPICPzlW0lapXo6CtnN"
    "dS0VLLVgPfAsnwEO7fb+oyy5Ge4FXNnR35Md5ka+f8lb3t7QxeajNSQ1Ln25pZC6WmDHvG"
    "BtW0hYIbspixcHV5f3X50/WuZir+5AbEDm8IYzg+TjU3cXnBqM1V7MRLrWlh7Up38S9xt0"
    "yURUbRPKAhQSFFXCiibPDKe8QPBBMfM0KMxr6AvLvmhPKfGUfgEycdJ/QkPTo3+DlqvTsq"
    "ijh4h431DsNMyKKepFIpf95cKH9eq5MfU0crdp+tHyC4R4dKjQjEsmZV/7DeikCIOJ9ouu"
    "QLNOCaXMM1CRnkO/fVQN1Vl6dhLzIrjHKMmsZcIyzCJbQ9GIY3pc32jB3qBQOVw2iSgfjR"
    "H9Pv134YyDO2l++OWrOIxDqL5AsV0oh8Gro2Qa7PzbbMQPuBIf4Z75PuiTRw4gZnaIodgu"
    "YTIroqijbmXIY7I0EYB435HzGhh/2niP9GWfbRRj9LmrRUnCmqNtwhowAD0gQBOGoxIHea"
    "H26a1303qbQwP2DXLGhutNmQor8HzTU7mvknKrlHJ825Rye13CMhenSM+2w9GPZrGPZgVX"
    "Zhxd5ZlUKJ68DjAhl0eDCZvxU9WiOVrUwIukFfHoOiLbSmv+CqsNWesULVW1A5hib5Cm6w"
    "691EoTSOnL83avMTiJw5a5otU/ASCIJ05GJuuedl2GguQr2PAZ0WQr8y+7/jList+4pBR1"
    "7i4iKo8jZFKI1MteJNE047yrl9aUxZXF3ekhObbFEui1tiEeQyhMdpz+zdty+EgmRQgEEB"
    "BgUYFGAdBfhB5HHgZiU4f3+1IhwWl6oow6nm8UMWsRITxkWCY3K5+PG/s9jU+7jGnl82XK"
    "sN6HyEaBRIS/N72rW1CdJSOxaPXboXaMrmSK82TRnUtJ2qafnjIuWA/AEo0pgMfNcCNRWM"
    "myGuDS+Lxr8RW6t4qkAyQHyPzpTyVs9a0lbPalmrIfkugfiBv9qQdp2uHwS+bQbG9d8e2o"
    "NZuX3x6fbzn7Ll1QhXGexJOJVUszaDna3fHtgHBwOBmsl6RLRIDml7iH0EuhoFV5EZfFVL"
    "HLwmM15IwPRGsRQotmfAHm1W/+utkU80czqGuMuU4AEy2gMEJQo7d21DdME0Jxw0uT/QcM"
    "KpNbnfjRfuM5mzL1xkHkg8cPl7ozbvm89XWbNs2UrP233WCjyLIedlxqFodJelh8+xxyEa"
    "JaHk2IHG6cQiirBoGk6Cuvut363VSpVLnIU8c2P9blCoXDAvLlSsi4tm4+IC/BG7NJJnrh"
    "1KhxG2NFNckqyV17w/uZYbSWtmE8ovO32Lr0gHGa8mm3t0RvwuHC7SAYdN5jDxnS4MLpAB"
    "f03mr4ipW7OISYZ4t3aXK9FBfzmN/nKzaOx1HepapYVny/Rnywnw3O/A6SotcNpkTmPfp5"
    "Fvd3qmq7TAaZM5LTTXTmwuEQKPTebxTmv8DePrrlqiQxhxxyyA/IeDXgcZQYn/a7g6IM3l"
    "VbCZ4MBbWIw8iVCo/iUloQZdAfJd9pYFXR8EeAQg32hP8o0kx70HeO+XO+3XOVcFt/yEK2"
    "BbuhsB4dUIy5QJ7Zy5co8q2fTDlOznv9wRD4dyM6+QCHfHtxmQzPh900mFMV4NSYUZliuS"
    "CoNsmVJSoZh9gCaYIUaI6E0rNGR5jmDjSmnZrfgq4s1iKTUU2xqjNYxQc9IfdG/YuSJtRI"
    "dA01gxJMdBLKl1n68CETxbfRlJ2UW1pn5ZzPrfMzaoapiF42dSR5Qv8dDtOzIV8AUy5amy"
    "olWFSkZ4cyWqsFilLwr1w8kPoll/QofoY6mSQox6o4zErUtQ8hnSRigdt1nZ+STeGBQwcy"
    "RSmwKWMKvGgOaqi5xgEIUB5aqLNniz3PS3jTUXb2sd56BvvwHKrS1SF3U5UKbbHgMOB4X+"
    "jNCZrKarDfklDaDeMTiFXdmwxNawVEYCmHeMRoU46BaDL1OCKW20Kc1mHb0lJULIxDSZxx"
    "DbN81tArHlAw3Xicm9LL4E5JEEhLMoORJV50nh7VFrP1nCGP8Ea1YhWOk9+WVC/BHCvoMm"
    "dI6mkT0ZFYckiNkITLg+xoT/13OETyRrlrlAjuvEExQwexZdY9+gz1R0hX3HXxDzE22+hc"
    "TTsp2PXN0LAxwwRjpg/hG5JLREp5M6FxpZUCYaUBJTb7nPCUIh1QY1IQFI65AK1dT6J/U1"
    "m7QUiAboMjy9UPAZnl40Og3FWxXzneuzFrbmhDxrHN4KFZxfSTmEUbkGr+Tqq6n1Ooqnyk"
    "yJW588UP4fRQNgnYkSO2WZqvqvP09iPY0+YpMrPJ1hboYdyFT64vutOr1o7GDZxaUKsVBB"
    "JJRn/v0W79A8cMOQ+Gi8KEQyR4gG/E8RUY7zyH5giM59WUR0vc06dqMboa/CB8gZFP8zC3"
    "xDlzoz1fWdJNOYeTFv2cUO/QELaue5Sn/A8+b+gOe1/oAi5VYH3Wz9AME9PlRBl69qnrlx"
    "WMOXfy9CJKXNanNlltQm450MlnFDFPdaq96wKtCrWFPNxlTNlkou1q6YZ8SGQ04CIjAXv8"
    "LpBPqRyoCZo+YJM0f1ETPE7xQlW5JBjMzkGBl0K9m1NgSJTTtN94A8gMHLOEhe28WT9eg+"
    "RQGRpK81d84ukEDn7O6ds6H/1c4PP/S/OoD+V7sWLnt3UT+6ftfexhVSUMhM5jMkZu78go"
    "KmSwZE0CExFpouGQdub82AOJ3LtVpXZgPqdAQSiQc/JXsthgP7RpsClSBryOUoQroil8Mp"
    "Ll2Zy3HrkzwBQ4z8Gwd0zkjwBl15mKtejkh/RhjNJ65HRE7GLApDMUjw2zcnIlx/+/YN0c"
    "fHETf2nwlf9xsd11M8NvQZKpkfWWJL+oAUMj4qCTs2jfzU9CjkhoxKNknyRjTOAYTphibc"
    "1CMEjY6MY0lRW5qOScAm7qyDBVEhBRW2Kxco15OsZ6KVa1Kk6ScYv1uJtOFUnpA+N2WaNG"
    "RKZQSDA/fkXAHck6pXYwmueKvS0wAvPIol8qNltOeSBAIU3QMULrOi4Elqj7WOjSvRwdg4"
    "jbFxc+yGzOJKsRXXRmniLqEG9HWG9gUuDdxQclM2x58LJIOJQPcWD3oV2YA4RGPCrU0iCo"
    "ndsGoD7yYfMDGfdaMzSyqIwBkdmeHPhteFwUU6YLHRLMZhSKazUOKUbc71LJDAZSS7jCId"
    "OJcEA3I+9JfrsXSbagqhMiWkAJgshSCj51WwmYlIYqfykRAe433g74R2GlBepAMOm8xhGF"
    "k9fB5XQtoaIc0y4YDU2W2n49VTADRy8urEwImeEvOK2Na5op09JhJv7itb7hdXlNPI6oey"
    "lEvGvwf6/NdPnw6kkqgnqIv9aoYJc0UCGzVipXrWGxLRqs/DimS06hOp0lwoTQ9DoXCqY3"
    "51EqfYqPPHu5+v0MXhyeG/yZoJ6RGrpJBhO3ZVQHegXV/AzVlexHfiSTnyIFND+VyBxuTY"
    "UscMjKNDpW4qYllzQOmw3k8lg82aYKY1wKZGOLikl/NTlYyi0+aMotNa0svx2bmjhfKSYp"
    "hnWu1It53o2rSgSG8QU7Z+gPieqsB72ozuaQ3cFzxzHd20wxLR9mA+ONjfQ8x/OPF0MM4J"
    "Bodv/3mdjDDWydIv0UEGeWd/C4SfGhkyJMdmWrjUidFVWnBhm8xpD7PQ0s7EqFANyGvaWz"
    "pGwVehdVWV6eCq6sshneLag4P0crnTnjFC1TlaPoO6vlGoZDagkvk+Cl6ItIY5fWfU5jBm"
    "yzVKZcscZyb+zsqKs5LNZOqTGzL+/2xOAnlBshZ1hybzCXXS8jEuHG56PyssrhU7NhGy55"
    "QKvNFGeqPNmj/9ahhSUC+pjTvF5iuEA9Iwt8yBXEbV4G8344p0YK0bbcOR7zOXb9eByWVK"
    "YLPRbGY2t1TqHL6fYs9r9nxmRAOSoCfHb89zmSn+aJOS9zeXnz7JqiWm8sZWzY76AsngXP"
    "WbilEXVWvdC6hMCm5Ek2VT0cTSU7TLhAOSUq+tt49pV/+u2AAtWs1y/EKL0AMN169+i9Cl"
    "9OgF4eJmg8W4Im9Nyj7+hYwnlD63dcGsLhm1uZLnyeIOvTCnhDH+HTOvMNdGuMLCem+HuZ"
    "mPkbipv5YSXdOPzXOZSw7sPEMTuloacLmMWjzMBTbWuNBsSpapBpi/2H/q1zP/XToQZ+uH"
    "CG7/2c1NLf0eyPemRluNLf32E+I2a/z6bw8lQ7zWyy83xj/dfv5Ttrza4A9acVXvXyXPFL"
    "TiAlcU9GnaYSYb9GnqFc7E46mjyiwpBhd3OFEKO5y0RB1O6kGHUNibU50TW6CAIwtZ/6/0"
    "5uS/tBOTi3QQpjOZwxW/krrTqEII0Ym+ohPN9fLavvPULXtd2HHPOKLqQK+cRgPd5zkTmt"
    "3nRT6tdp8Xz4lC5w4/82MLwxujLKrzA/977iO2YNzgQT/e8xPl8J+M0q/EZH081tqqQ7Y2"
    "OLuNdXbH/69huGTrTfZSGePgjlhnd2BKajLMiTPQ5f9jIqLWxRN4oYD4RSPgFzW8A60y/X"
    "S5yRh3PMpnSjb4WYsNfla3wUX4RWKBN48IygnWGhDUzdfx74+Rb8cVSOPI9ULXZ2/E5/3H"
    "pnwgLXBvZG4QI9wO18p1XVIM8MBfqJz3i+bjflE77ZRvow9ymaoT0IbZytvAOfJDVyK5Vz"
    "TVLRKCj8JkH4XLrLj6TqINrRpytqTb4pitzAzY2ylbj9j1+LewmJvqljoPVo0YHi6THy4W"
    "0tmsk5O3TAlcNpnLAZnSl05cLlMCl03m8gsJmLS7dqM3rECxPQ/+0aZ0TQhywlOj/9RAgY"
    "5pITAo0Ck8Yz0V6GyzO5OkHGQg2G+0Q9Mlh96eHEgChOk7o7a4IF6uWRUNbIZhdXROKxD3"
    "WqJwa6oczfG1Ro2upUNzo0o3BE/t8dmZgguRr2r0IcbvVRIwZ5JKxZbsy2T5ANHdSP9r/o"
    "mhtLFGc+inQLL94M9u1Obewjw1vWqbaS+//3+cduj0"
)
