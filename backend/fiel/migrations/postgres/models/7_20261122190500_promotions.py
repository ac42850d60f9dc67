from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "promotion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "description" VARCHAR(500) NOT NULL,
    "icon" VARCHAR(24) NOT NULL,
    "picture" JSONB,
    "gift" JSONB NOT NULL,
    "cases" JSONB NOT NULL,
    "punch_rules" JSONB,
    "by_purchase" BOOL NOT NULL,
    "valid_from" TIMESTAMPTZ,
    "valid_to" TIMESTAMPTZ,
    "budget" BIGINT,
    "given" BIGINT NOT NULL,
    "most_per_customer" INT,
    "keeps_days" INT,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "removed_at" TIMESTAMPTZ,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CHECK ("given" >= 0 AND coalesce("budget", 1) > 0)
);
CREATE INDEX IF NOT EXISTS "idx_promotion_merchan_7aad7b" ON "promotion" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_promotion_merchan_adc68b" ON "promotion" ("merchant_id", "status");
COMMENT ON COLUMN "promotion"."kind" IS 'what the customer does';
COMMENT ON COLUMN "promotion"."status" IS 'draft, active, ended';
COMMENT ON TABLE "promotion" IS 'What a merchant offers beside points. What was given of it keeps its terms when it is edited.';
        CREATE TABLE IF NOT EXISTS "prize" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "actions" JSONB NOT NULL,
    "total" BIGINT NOT NULL,
    "remaining" BIGINT NOT NULL,
    "promotion_id" BIGINT NOT NULL REFERENCES "promotion" ("id") ON DELETE CASCADE,
    CHECK ("remaining" >= 0 AND "remaining" <= "total")
);
CREATE INDEX IF NOT EXISTS "idx_prize_promoti_25926c" ON "prize" ("promotion_id", "position");
COMMENT ON TABLE "prize" IS 'A part of a promotion''s pool: so many cards bring this.';
        CREATE TABLE IF NOT EXISTS "promo_code" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(24) NOT NULL,
    "is_shared" BOOL NOT NULL,
    "uses" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "promotion_id" BIGINT NOT NULL REFERENCES "promotion" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_promo_code_merchan_097568" UNIQUE ("merchant_id", "code")
);
CREATE INDEX IF NOT EXISTS "idx_promo_code_promoti_1a21e0" ON "promo_code" ("promotion_id", "id");
COMMENT ON TABLE "promo_code" IS 'A code that people type: one for all, or one of a list, each for one.';
        CREATE TABLE IF NOT EXISTS "voucher" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(12) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "gift" JSONB NOT NULL,
    "cases" JSONB NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "given_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "purchase_id" BIGINT,
    "amount_minor" BIGINT,
    "discount_minor" BIGINT,
    "employee_id" BIGINT REFERENCES "employee" ("id") ON DELETE RESTRICT,
    "location_id" BIGINT REFERENCES "location" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "promo_code_id" BIGINT REFERENCES "promo_code" ("id") ON DELETE RESTRICT,
    "promotion_id" BIGINT NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_voucher_merchan_3c30c3" UNIQUE ("merchant_id", "code")
);
CREATE UNIQUE INDEX "uq_voucher_promo_code" ON "voucher" ("promo_code_id", "membership_id")
    WHERE "promo_code_id" IS NOT NULL AND "state" <> 'WITHDRAWN';
CREATE INDEX IF NOT EXISTS "idx_voucher_members_8e39a0" ON "voucher" ("membership_id", "state");
CREATE INDEX IF NOT EXISTS "idx_voucher_promoti_1e8371" ON "voucher" ("promotion_id", "membership_id");
CREATE INDEX IF NOT EXISTS "idx_voucher_cause_k_2fa7b9" ON "voucher" ("cause_kind", "cause_id");
COMMENT ON COLUMN "voucher"."state" IS 'waiting, used, withdrawn';
COMMENT ON TABLE "voucher" IS 'Something of a promotion that a member has, or had: with the terms of the day it was given.';
        CREATE TABLE IF NOT EXISTS "punch_card" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "title" VARCHAR(80) NOT NULL,
    "goal" INT NOT NULL,
    "gift" JSONB NOT NULL,
    "keeps_days" INT,
    "started_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "promotion_id" BIGINT NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    "voucher_id" BIGINT UNIQUE REFERENCES "voucher" ("id") ON DELETE RESTRICT,
    CHECK ("goal" > 0)
);
CREATE UNIQUE INDEX "uq_punch_card_open" ON "punch_card" ("promotion_id", "membership_id")
    WHERE "completed_at" IS NULL AND "ended_at" IS NULL;
CREATE INDEX IF NOT EXISTS "idx_punch_card_members_5dfeef" ON "punch_card" ("membership_id", "promotion_id");
CREATE INDEX IF NOT EXISTS "idx_punch_card_promoti_9c95b1" ON "punch_card" ("promotion_id", "id");
COMMENT ON TABLE "punch_card" IS 'A card on its way to its gift. A partial unique index: one open at a time.';
        CREATE TABLE IF NOT EXISTS "punch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "given_at" TIMESTAMPTZ NOT NULL,
    "undone_at" TIMESTAMPTZ,
    "card_id" BIGINT NOT NULL REFERENCES "punch_card" ("id") ON DELETE RESTRICT,
    "employee_id" BIGINT REFERENCES "employee" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_punch_card_id_8423c7" ON "punch" ("card_id", "id");
CREATE INDEX IF NOT EXISTS "idx_punch_cause_k_238dd0" ON "punch" ("cause_kind", "cause_id");
        CREATE TABLE IF NOT EXISTS "scratch_card" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(80) NOT NULL,
    "nonce" VARCHAR(64) NOT NULL,
    "commitment" VARCHAR(64) NOT NULL,
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "keeps_days" INT,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "scratched_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "prize_id" BIGINT NOT NULL REFERENCES "prize" ("id") ON DELETE RESTRICT,
    "promotion_id" BIGINT NOT NULL REFERENCES "promotion" ("id") ON DELETE RESTRICT,
    "transaction_id" BIGINT REFERENCES "points_transaction" ("id") ON DELETE RESTRICT,
    "voucher_id" BIGINT UNIQUE REFERENCES "voucher" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_scratch_car_members_bab7a5" ON "scratch_card" ("membership_id", "id");
CREATE INDEX IF NOT EXISTS "idx_scratch_car_promoti_03c33a" ON "scratch_card" ("promotion_id", "id");
CREATE INDEX IF NOT EXISTS "idx_scratch_car_cause_k_3472f9" ON "scratch_card" ("cause_kind", "cause_id");
COMMENT ON TABLE "scratch_card" IS 'Its prize was drawn at issue, and is in no answer before the scratch.';"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "scratch_card";
        DROP TABLE IF EXISTS "punch";
        DROP TABLE IF EXISTS "punch_card";
        DROP TABLE IF EXISTS "voucher";
        DROP TABLE IF EXISTS "promo_code";
        DROP TABLE IF EXISTS "prize";
        DROP TABLE IF EXISTS "promotion";"""


MODELS_STATE = (
    "eJztfWtz47iV9l9B6f0wk5TS1Xa3PU731la53Z6kk76t7WSSnU2xIRK2OKYIhRdrlN389x"
    "fgTbyAFABSEkSfra1MW8KBpOeAB+d+/neyoA7xwhefiOPiH12PTN6g/534eMH/0XxziiZ4"
    "udy8xV+I8MxLV/Nl1n2+bhZGAbYj9s499kLCXnJIaAfuMnKpz9d/8QkK3X8RRO8RRkvXju"
    "KAvEDfvj2S9bdviH+JEGHPSxaxf/kOckPkkycSoDgkDsIP2PWnKKRoOac+W7LAa/RIyBK5"
    "EbqnAXqg1HnBv4xDbfZtXP9hz58b++4/Y2JF9IFEcxKwT//55wn7GP7eynWieQLgekkm//"
    "gH+5frO+RXEvJl/M/lI0OTeE6FJ67DaZLXrYSSvfbOffjgRz8ma/mvnVk29eKFv1m/XEfs"
    "qxYErh/xVx+ITwIcEf4JURBzHvmx52UMzdmW/ojNkvRblmgcco9jj3OaU6dfYPPaxLI+f7"
    "mzbq/vLGvSOAU5RYlB2Us29fkJYl81TAB44F/hd78/PX316ofTl6/OL85e//DD2cXLC7Y2"
    "+b7Nt374d/plNmilWyWYffjDh893/AtRdkzTE8xf+HdCgyOcUiXMKD0RJLDn2I8sVTbUCL"
    "fzI0e/iyH5CxuObB61kbFkw4Ls8alCfzXHgRj4bHkNcPYzjhHwBf7V8oj/wATHG3R63oHl"
    "Xy9vrv54efP96flvqoB+zt45Td6qQluIpCq4rYe6WD+m43x68vqH1xevzl8Xp7h4pevwNg"
    "9qgobCSc3Xj/CoXkic1IvWg3pRP6dcPIvEr4+DtRjbnKKG7WwdkfAI0e0Soh+/vOM7L8Lw"
    "n16G77sPny9v/v79p8u/JRgv1tlbH798/kO+fknD6CFINpq8+/vd9WUNczsgHB8LR03k37"
    "N3IndBxNhXKWsccDLSF/k/xsWNuw+frm/vLj99rbDk/eXdNX/ntMKN/NXv6yK72AT99OHu"
    "j4j/if77y+frOtuKdXf/PeHfCccRtXy6srBTxiR/OX+p+mgFdLnUYnOVcgA2Z9olcHkYLn"
    "OL4v6xpNXyF2bYflzhwLEa79BT2ra2+dbidFF/Bfv4IWESR5N/z8yY/MvSo7hq0lTfmXbZ"
    "mPFmzVb78hJxWxThkJtlNvusaWKcMUMMkQXbZ00IWs0pCokf8SXYY8bcW5SdY4TvI2bwYe"
    "Qw4y72PRJyUxC5iyUNosTa4/s2rcu9farAtgQb0hyDBWxI41iyYUH+JCqzoEYILNBmQfLf"
    "Bvbt1lG+foTW0enLlzKW/MuX7aY8f6+KL3deqp3tnAIOtfahDuf49Oxc5VhvKEZ4sM9fS5"
    "zr89etx5q/BVboM7FPqj7eZaTB4xIZ2J+m8VfB/twchCUOolBwjWVkP/75hng4QbLJ84pZ"
    "+ZVtdLwP9ebV7Fz+e/cmeoJYq5me47nNVLeW+UIJe33pEjsLy3IjOgmxRnMcIZ+mVrUboi"
    "QMywxo/pePFmRBg7XICu+1lzBuu/E9+PFixl6FmK1BSli7vZ1xq8GBVvg3BGNShQeLa0H0"
    "peOE7ij6kglTVUFSIRvTYd6DSGnoK3VuNFnxIw2I++D/maTPwQf2zbFvi4zqhsv7yNjQpp"
    "ewlwO8Kq7A6gFkv5/9ahKlJvHl7dXl++vJvw8Thri0I/fJjdYiDad4r1O/weVVW5WbW7pg"
    "qgSDNFVC5mxfxnFnilaBG0XE5woIjxGwbfyQb039dKXjOtzjjz4nygr3/z5wsjQdLYVTkO"
    "O224/7H/9//Nt49guxoxDhgKClx84Acp2QqVkuO/FsL6ZehZ7L/um5JEQz4tFVklTHNDL2"
    "wQueb8evhW/fENO/nJATJ6l26eUbIup7rbpYTe/6ue4ZZ//LlvCXk73m7rLxRmU9Mxn/Ac"
    "qbkcrbI/vxKv60fD140yS8aQeNRBnmXjmMw9iOw4iJ6kCZAzVC4IAuBxp3hMpTUCMFLmgH"
    "TlJtwlIV93U6LbFvGgcqUv/VqYTUf3XaKvX5W2KsVY97lQ7Ouu5ZZ+o2DZRPepVqhOrNiU"
    "w6+0l7OvtJI509hUz1mJepwGWifco9aieBGWX8a4QgZ3Q5IPbT/un2y2clL63j2hH6P2bG"
    "h8d4+DtQ5EhUfLW5LClctSUxcyVw1PIN3tVAp4H74Poqgn1DMUKhPrz2op4VABkfx58RsE"
    "tX8J/obCLwAvOXp10O4F+yBVt9vz/R4BFFFM0IcqhPshxv7n616WLhRm+Q7WF2BJ0kUxyj"
    "1TwJWAeEsZ+9uHKjOeI/9Xf0/n6KeJILW8J9uBH7RLbU6Sh23vNnQ1K60coB+FkPcmeBJn"
    "YITcy3iaVYLF6mGcSVdFjJUrOvZbLM2aoOC7uRZb4MXKa/RgKQW+V2mWR/9vXL3UrvwZJr"
    "gtjXSHzdUIGaa5yaW7VeIrJYilJa2/1RJRJ4XhoBtFR7tWZKcr5KBUEDCRWGGQ86ReEbMs"
    "jIN1kwpcacBocrhMBjk3ns4TCySBBQQTJ0u6ysUo1PVp5JVV+edVRfnjWrL6FObbRPlCFe"
    "y0vbprEvrNDJ35p2p69uFkmU5nj0wfVfIN47MaNENva5WxGjPBcpyd9ccYcj9wmGPGUUey"
    "jPFQtFVTpDbQt+xyP1O0IbgI2D5lTKQXPa4aA5bVxEZMH0MxWAC4Kx+b9Oz2TyZ9mq9i4L"
    "Z40M2gQti0kkl22qc90LNwA12rRLv+Lz5E1/VR6pgmBsj9TwKVsJVH2eJ+EG8DwZ/TzhMG"
    "TqnWPNcSjoPtvxXNUJx2ecnpzKtE5lqzp0gkb7VA/7DzGzKtS8ABuaEepeMv7Sdndpw1sK"
    "5v9oJZdWG5NEyYvoI/F7NjP5xDa64/scn2BrbWVSqU0gYcj27YnSbbrL8T4d3SD9Qmc9Ab"
    "rO2hiO9BQt43BuhfGs+ISecH1l+92WthvTwVLyUTYLF9uB/eKTO8r+Zzu8V6W9RnIaFZ25"
    "PzKxHgdkInDm5m9Nu5y596VFMn2R08zNKFhPUeJ0ZX/M1klbYu5rvQ/ogmd5BuRtmvGZpI"
    "aGyKP+A/8vRiuGN12xF+hjmKSHCvsg7+ZTZPoBzGL7kaS+bSjtF+i+Rrh+N0ySNUI2FCM0"
    "QX4v40z5fbsz5ffN+jcolXiGVscug44b80NwU1Vsk44xcYUtJB17dP3HdAxbFCLOPIfdJw"
    "5bmvTQZ1cK3/INmtFojrgriDesSQa18XTeKXII3vTVT+obhJHInXwIxCWP9HJaxgF7bltc"
    "ZNd+vEiYUO7wVXVNbshNvqomK97zyY14M8z7NMFH2XMmFVXrCKo1YmrQn+CwdcOJbFZ2xl"
    "ephjn0BoW6dtDKnN0uyihXiEyWLObADK74sSrFlUSMX5cu204nA6NCCWw2ms1c49bgcYkM"
    "cgFM5m+WBKrRtKdMB7qfiu7X8C002NHkhXKn41JO8nHxoc3FP611Oq6eQJNaHefRUIHLph"
    "QobXfYhKVFW701PJM7ZCeDOL9zfTQL6CokwdvEqWJT+uiSrN1v0nyYmwy8IfBq7tpztCLJ"
    "gMPkLa7iNr00Q28O3hmDxdK0wzsDJupebCemNgUWEyqiG6Ad5irVCI3UnczrAzv1WSi4YK"
    "c+DzYzCLXKQUp0YKmazOGQ3X9aLK4QAo9N5vEBvRGmCedn644wjRH78UeU5Zx733cE5y3f"
    "Y0RYVzvjkCfXJj0Rep9sMiaIdtr7YOm2ZiEV7007ux8sXZUcpNOzcxRg36ELNHOjcCr2K9"
    "3+8fJ3bOVblGdVLPAaOXSaZLau5nQxTRKM0glZeRfVFQ6RT6Mkl6jp8drnB2sO2gIXmZEu"
    "MmissHGMybhrOvpeitpeknv3VxV4NxQjBHj4OnBw8O7FwRvadClSXdpbE28ooDlxj+bEBr"
    "kBwX+wM/8B+PSfBZuTDomamUl1WnigTeZ0QJ6YiqHD5yolcNlkLufCd7ZWH8taJwXnr3Yd"
    "AkyQOzQHDjofGh4C/kpI48Am6rVQZTKAf6gAVH6uB4hAfSptdWSskA1B1aRAJQZ1w27pmw"
    "9XdxPBaR8A3dtio5FiW3nAJZDN78QBsP1Y2uq4blFZcGsKhAS8G71vAIAVujMd6/Ft6Mkt"
    "GB8mY75ggCC+WGZOe3yRlFdtb3HgF93PcbRpdY6LJudvk0GMNGbvb5YmXQaS+J/rP7lRcm"
    "J5ITddEl/Q4WA3nyEIGv5cuSbznA0GePWNtNH0PyDh3hS9ZwrRRKlg1wjatJuN8E46tQfU"
    "0+7mkdOajHXayoPJ4HWW/VG/AQ4TyIVew7vuNewwQbC2bLxUux8rZOAi0/XPLF31NIUyDb"
    "Qsl2pZ/kSCUGi9tp7vEsX+/F8nuz3bg03NTJR5rThWlRIC00YHsn6hrq/F5QohBCtN5rFH"
    "7iOdvIMNGfDXZP5CRxSIQj9vDkAUGsKgJrJid2FQaLs0RJkjBEJ7oysXCJUpIy0K7noWSp"
    "bL+0YiL2ptBaDcdstsH9+e9y23/co3Gc9jW3WV0ZgBFPRE6K/pLiPFaBnzKznsf4zSbUaK"
    "UkAcshhiftZNsdENYT9fqkLsGAFzF0sa9JXeH5JN/kRnY5Lgu8zWKdQwQbZOWUVrz9Yp64"
    "QyA0mW83Xo2thD4ZwuRcNEmgu25skkX7yeDfPzxHajtfVI1lBnD5kx5j3v1cjfhUxizEV7"
    "XsxFIy0GO05AQoFAbce3RDJCiE+kehmcdDQzOGl2M+AyRgXifP3+8J1MjvQAF+JbEd6cBi"
    "DeCvECL604UEqeK5GML//ilVR32lcd3WlfNbvTQv7FZMj8C2gM0Ar1mGK3tkf1ugJUCCE+"
    "bzKPIToJ0UkTWTFsdNLQEI+Zcm1LhCfC9/f9EFIoEDxKhCAG1g0Qf5ewRzZIvek9obpKdx"
    "u3ax6iYhAVGwYlGji9z9EXvsdI8YGo4YHjYYXSKoiHlRXa9nhYpX57WzysHQwYr2awATXt"
    "iGmFXvyg4k/N14+u4+5rmVK21+2VbK8bhWwQLtxltIV6NFAKteQEI4S3Syzk6P7QCu4PjV"
    "CsbSvOAdxQ7DGK9f9+PH336tX7/QSzBobYow+0CXB7L+58fa9O3GZqTCJEd9KIm318xLQb"
    "S7kBR4NwfJHEnfThWJFZ6EZKd2CJZIQg72SYqPEZHUetZcR+FKjhuyEZIcQDNzSx4yAgvq"
    "0GcIlmhAi/ksnoaM/naExXcRfE+hf1laRwhWiEGA9v60HSzASSZg6tNR9FQkUjmm9ovNlQ"
    "vnc75PNepD1hGmFXWmFhcE+YFIqCjxKmtPF03+j82NpzV8vAeNyKRlwf5XncfevBNrv9OU"
    "0KHyNmS8qXW1k5f98IdLLZ+GY81xIPFzOmLs7dZU+0PhUbjRWqGXYe+oqsd3yPsQIUub1T"
    "Gu5cqYyGo4QnJA8L0lsq3aa7jBWkZUAXlK1xeucP8Y2u2L9HjdQAqubXfJ+xArXvpL2jBG"
    "mf+WhHCRB73JzY7q1TpruMFaSDZu0dKWIckt5o8ZVjhQj6ocigxBMIrIh76dgP62vLsb3u"
    "sq3GipdPVj1R+sx2+ErHK5oyZ0pAFvxb9lUOUm/KTbbZaDGLw7ll48USuw+9FXO211W21V"
    "jxCuPgqbdv8zbZZKwQrchsTuljT4x+Sne59p3ksR4TWEpVEBWF/iHAi3ZYv/jkjrL/kdLq"
    "862OK4lM6gBie+6SJ8K9TlbIbGBR6rk6ZpebXW+LTUeCnmKpTX58BJU2pZPVXmhTOsnb+8"
    "7dzQny6Bp70RplhAvyBs3pCqUXPsIBQQQHPnGmKFwy/kwR9h1EfKfZpK73blDdc6TVPZCW"
    "NBl0lhKPWkbuk0i2UuoR7Lcc6jJdDdYZI9wVrvmB328a0rsvXz4muUZ5BtK7D7WD+/kvn9"
    "5d33x/kqQesUVuRMSAc5lkpTJKTYzUCKHjiqJIqbEAL5LO+8wsFBVdbWVEnRzYoc2OGbuX"
    "Bc9Ce+VQQdCrdEgL/Ml/3Me+zXFFs9j1ItcPX/DP+8/J/oXSTiqKAnasHf6FGvyQHTa7oT"
    "c5zXpC71Eyc5aPC0+e5URbDOuaZsuDUi3SkKnRaC/RaFQQ4CBwSeIAw4XTSuFqFtLDFS1/"
    "RWPPo6vQctyA2FH7Xd3Fg7YtgA1qmlJoreZEoOzLCaPqDnus400i0p8odzK8uPry6evH67"
    "tr1ape3morIojJKSaikjA5irjA0hZTJzKVTiftpU4njVqnFfFs9iO11NkmLcyY09WgeEzJ"
    "I1FEAi1WCMmBG7rcCMiTS1ZanGiQAhf0uZAkOFgE23MrxVXxDm/ZAa5w+Ss8IPckCDTFko"
    "AYHgf9x4GBSfSu6iYt8EGXD5lhsElY62qDKWFhtGwEQkpFSCW4WQ4WJQR0PBVVsjF5AAcL"
    "L/DjSRaaUqdGCkJHX/gnUOq7vFs2AI7ocoTJdSY6ZtjL/RbyvGiQAhf6ccHGgdZDIaIGXu"
    "jyYkH5XeqGtq6MatkAODIMR2ZLBd1IRDoiRgymHpFfbS9m38UKsUcspqEuVM2Alh32qP8X"
    "rxytAZCVWFlB7LX0lNoeaqjvscdgQ1bbdcM++cXlx4+qYYYkCpolzS3wGs1Imi+H0pSpAw"
    "dDC1zJvVKOQJ0OUgUqD8sQqQLk16UbrK1HBoJ2gK66hdEJAzyMmD8nJP2+B342MvQW1I/m"
    "Kp6LBh1czaKreQOSJrYAbSe0DhY0ydwGbEYEsDZhvafBg/vEVEH2TV3bFfQZ7NQkReSgRi"
    "qokXPXSdArvqKqLi/eAHigwAP2aYGgC317X9iCYHSzqk9eSvXm5svaU35eNrtzL2LejJSX"
    "fSsp5DUy0McH18fTmlaLPJH0nlRRCYW0cMmKQilpIbmi9lInA2g7oE0c66oBqjrtiBDes9"
    "83mjMhM6eeWlFGlQrE++DiPfGpZ70xluyk47z3jmKIRLTFmHIXDhElKWGa96sWXxAq3Knv"
    "BEzSZlK8dDSb71cpofm+cc33q02FK9PgFR69KuEwT9ozKdbnfRIkpx80O6Y0eddkXN7box"
    "FKaGsIvdnoqFjW1taDvRzgVdGIon5YGQLsd5PUI3LDnqGbD1eMLx29aBTbhKTD6AVNQoop"
    "9e0tQsJiydYGIZc+ym88xOsyUT7SYIrokvHRQbM1oj5Bofvg/8713yZ/8LfS5Ykgrkdlht"
    "sVGoYYLIOmqL1hSMpmjau/Qgg3v9E3v+3RUG+4UplwACYb5kEYE48Le0hVntYIwY7ST5jN"
    "Lk9lFtQIgQXaLAhJGOpwoEoHDOhn4zSlUpMbP9KAMKXyz2QtabmMcEZZ3XapieIW20Ukcg"
    "bAd4TDzer41uSsBL6ZXBgA3tvNTiNFtypDK+BeXd5eXb6/rtndW7wfA9ro6Ug6kZFeDKvr"
    "sNI3a7aa6T8x45egZcx9EAwPxJt4oPuALpq2d/dSgUH9c8ULlPyQf4CRbcolOO0wsvskAR"
    "9F9i//krwXz+ZROXDyb/JfIeLi856vNxllzUynC5k8p4v2LKeLZo6TUYGEQ4NtgprdHh5Q"
    "1lP6BAiORFHRCBHAmGpV0Kt1SrmW0w+mr9k2Y4UJxr31HSShaBjU5i8LDITmhOZ2Q6E2G1"
    "o6sEeXnFE8NytpYbjCIXKoT96kLVjdCC0Ik1ZJg/78FeyHK2Y+CHr/D7DfVtuD/zgwPYxR"
    "DDpNDyLIs2rXg7PlI1SDT05lTAy2qqPDZ8PM4A9SazvoNh24IBkhyuevJUA+f92KMX+rnv"
    "cc8u/bQLg913ZDsf8828MEK3eSUWsHRDMrsEoJuQFGx43BmAdj3kRW7MuY36V58ZFGn+iT"
    "MPCQv9VpUHg0shb5KonYQzqwgfhRsEbLmCn2fkSTpL4Ifc/khssnEv0G0QBFlD4msQau+3"
    "/vkwecvCUKUgyyJ6QHGiyKuswHndaUMIVpkFwi9Rt5QwPA69f3BdgPsa2Vx9WkBUYMpRWV"
    "sB1AMUrnXt9V9zwytshqSM1TKZVYNIT+mcL8kR7jqZdPKjJS9/xKkkljKQdEGmh1Qaceuk"
    "yXlrpNb9dGr5PpsmjGVEaf6YprEqGA8Ppz4rxB4Zyu/CnyeUeFpJ+ewz+KvUAzTTP2I9dD"
    "TFf0mzrpoDsLfd3YTlpz8vdtHIekaMGW/sW4Dd5vY+4MUF+NYUTZa4tD0UUtOSaxoDbZRT"
    "5Zzdfc1l25nsf7gqbztOviSio2cS4Tmqh7CUuRifPmlMSy2JKNTVSpTMZeMzxxKhOeOG0P"
    "T5w2whPFjaAkY8pUIGX0qz34DEBdIVMQm3zOJ7lmM0U2/xWexzQfGqAVdqMsinj4QYcQKW"
    "qFfkyRopBEkafF5iol1JGazOXM9lG+0qp0cKkdswPSsMfLCP9jyScwiFPscrPfkT0Wso6x"
    "qkSQ8Dke3sVr2MEf3MN7IFdk5cCLXJH1J6LDFZl2gCs9jbKBcZQNBUNuiB7JkkeyX6Bv37"
    "JXv31L8mG/fcv6e/O/A4LCeBHywqZoThL/oUvCaUo9I6HrEP6GsLZvD5+4Paj+cz07Ip+L"
    "9g/wVxrpr9Qaedd32J3W/fJyBHzY4N4+E6AD9/ZJAIC7bJaDe1+YfAp5DiUqQF6zMSukfR"
    "pmYEDap4rKO1wNZxbcFjwFKpWJ9WD6SGCv54T0LeAcYT5Imwk7CFTjzFBSq+ksi8jFjATh"
    "3BVMW82xzfvhbkf4U2W3cXgG/q1lmvMHstUsz57WrSZ5ljEmUfGK7IA4SeA8mqcVqAFZsB"
    "+R2L1uXphKfP5vJldDQZGr1haQhW6wZjTtMIshjedgaTz8oRJrR93zZjZkAL82/MlURxJq"
    "RFyrlBBxNTniGlFPJ6heIgP+msxfiKhDRP35MgJC6s87pH6sUA8QUy8b1E99e5+VCsZHgv"
    "hOO3s1j2qrg6N2nrc6OmrP1HaHx5dsgA5x0hqkpj9DuEImvl8VCLwwaYp+7ixaAveGce6N"
    "Z9MeODnb9cMvVbch08P2tL2H7Wmjhy24lA6basGv0gir4d8gheC/Hg+yjCEL30dpr1DlZK"
    "MNKTwKx1kkuR+HT1EjiUOj6iOZvkYD5frIKpXJV678yd8L0Oqurw0VCBj99LpDDiQzzKN8"
    "GA4crA7bNPTHWYZtGsoHOePsim/C3t6eN1sOvXl79Oalth0Hgd7c3iop1FwbHTuE0vpnwW"
    "YIER/cFH8iQUhCZQ7UCEGLgNjwscSG86N7oMCwYadeFubaA98jKJx394bAcFdFRd4AqR9I"
    "qvU5R3I4oTxH9TDxhxd7B6jNOcYTxXbGkT23bIZLP8Ru052uso1GiNWyNJuwx8mSn3B4LC"
    "Bp1npF5FdRPb5ylVfpKb3LthwRsAoZUXUgBPlQAqzas6HKCXI5syR7sSwJXXoErQIakbyt"
    "ST5k5A1ivAnTps2ruWvPi04oa95HxadRS7uVATbtUSBmYo4xpFYxqTzzXNsq/4YGa9rjMG"
    "LqEcZjXsrlV3UlWDUzrAL3ieFhsYdLaRR7nW58cJ9JwX3WAfdZCnfDf6LS30sySTy/afeZ"
    "In5QwbXbBPFeSc1X7DuxS+uG2DSoXj/CBZ3Xt50utYLNWpnK7ZQKPbhPxE8aEbvR3GG4+N"
    "O0Fpvfq9zGYhR5FzOuHGwmEScDGl6gS89L2p3xzmbC+u6dfZBMWrUdhxFdkKCUVw2500Ze"
    "8AftY2TaLXOQ0Mnos9dXuUTBDwEhDopoXV7JXPoy06fbZ083Jk9zWWdl8k9Fu6rTmYy8MU"
    "mMD+yqj4QuaEo9gn0x1CWqGsozRnaEMHeJii9fPlaC7e8+1ATH5798enfNcE9gZ4vcqEWe"
    "qKc6QIrDEaQ41FQqhSS9KiEkOQwVYs+BHSD+e1Xa6shYIWvu1Y6hUQ22C7OPIRoKPbu1FV"
    "M5y3CzeKtpeMftLz4IC4ePYWKN5YB9F6IlOzLsbYqw59FVOpaP8YRP5VtN2WI3RIvYnjft"
    "wMF2leuVnfeDA7PPBNE17TD7QhKGOq72Kh3cJdpWH9TPwsyzXRncNTmP/XCVqhYHtrkhGX"
    "ubFjUKS8WgrnvA5h3m3CdiRetxrpFC+z2T+QxFsIdWWRqGlUqUpkYKmuNQ7p+uZuoaEycU"
    "eqmbxg5ZF1DjMEoUWeRCZACMP5a2Oi6xIwtwTeKa5WPLXZwi71rJ/dnhVyuvksi1WLKzRv"
    "002wGjFfYYFIi9kHi2QhI8keAt+9tbJ46xbDXvih8iV5hT0X9D6KBvsKyfdvjLkv828G8P"
    "E+frTfYT6IaHpZrJnXR0kztptpPjDe89FYALgvGlN56eSbX3OOvo73HWaPCROPtVAC4Ixg"
    "fw8AkOMzeI5g4W9PHghrAY4DJNlwV8fGh3oMst2rpX0I0EuHU098nWj+9cXsgI1ot2uXrR"
    "EKse9h9ipo+p4FumGeH1dSojW9sla0Ouur41x+FcSbSWaMZ3ik9OZcIGbFWHfgChg+fpaz"
    "xgH5f6M/VMjB6FEpjS05hmuPSsAm8UWxzng9dd1uyQJ9fu26LifbLJWCGy2Y/sCVDqPr1i"
    "f4wVpI3vdBCoRuZprkDl+jP6az+QPvAtrvNu+2MBqauGsbVflGL9onyfKKMu3EGbREn1Z1"
    "gG5J4ExO+8HOTbNHytbndcBsRQLRqye1IQYdjcoO3xBWezRia6kGbP8tomXlaZZtd67hNB"
    "/3XzFnGff0iY7REhj9xHyZtphABRxqMpwnyubkC9BdOAhLGGgbcXRB5+rkRU/JjfC2nCLs"
    "QjTFDNp13xiJRbDQ60wr8hGFMGwOnJ6x9eX7w6f12AX7zShbkgKzR5mEQn2sfBui0XOqep"
    "l6etIykpbBqoXac0a6xcOBH+ennz7sPny5u/F22YC0/Cxy+f//BO0Ij53d/vri/rcR8upD"
    "wtx06NFDw7Rnt2AvJEH7X4XKWEXEGTuQxFigdPFoTKHhO8qFAlussqUcF5HwDe281OI0W3"
    "+oxXwL26vL26fH8t13k5tLHf0w35X8Et22REWO90Gm/Jvy1wblS93+0OjtSHbNn5Qql+VU"
    "7mhbhneIcIF4VlUxQQ7PCtEfZo7LxFIV4nrSDnDD6EZzSOSnmQ4h5VQ24OuZUGX5DTDl9G"
    "fh6lE4Cy9cMkpxyWATvOS3sGvaVIQPiATDdrWFcXM1J5V1DmCrYueDSAy+DRMEVfAIP6Gb"
    "RdSu2WTyR46DBr0rdl7JpFsXJ7t6UVRaWMGt4Al4dbs5KtBWZ2Cfv7LYp9h3KDg3fR5QO4"
    "7XkSemV6BuIQCBouDbixTM8l3pUXui2ZILG6LJyDNtk1TXJBv6VnBXzSVs5auD4V3NidAY"
    "kqIbBA/+xnQ5FUj3+ZDODXht9z7wtDTh79MhWArw2+jYNAUF7YPdU+I9kf7C/Hh7lF7zVg"
    "z6j2h/zJqJBPTCAdl1SFEByPRrukuO3oEw0mVwjB7Wgyj/EspMGMPZHKlZBVQtActGVpyb"
    "UiD3+JCKAfyuPLQR3A2zvKyrdpzd9bOoASyVO5tAB05dCtSVcDvekJA1qd6Tl7tvnSi3Uy"
    "KUJZhIH7ujHKPZbCfJ/2lVvLk/LVjQKln+tOUu4Hn6LGyx4OI+vJDd0oU4Ba1tXcTqVVXE"
    "FmR4Na+WvJbD0r7USVvGB7mGlOjOcBXVht+xPM/rYeyVr4dmNP4ftpcyZw95vp7k95pNoy"
    "rkplctaNbnrTLhrHlZ8XZbChiZxaE7my8FEGGxrKKSTulW4JBaCrVPsTIZPJXmB+LTX3+X"
    "XH3OfXzTHb0H5ud+3nVEeXw8jyrSPLK10nPWrrZSBWKcEVaLIrMOdVQHCoNqu2STm+B+tU"
    "6sE67XiwTgV3Qs2Oa2DeGcdqEsPoC10nbOuE5lb422czH28UcbA2F0mToAB7lmrNTYNwEE"
    "ky6tobyDyAzIPnk3lwfGl+4zr5x5XjNy7sG6EFFVOsQQzWmMnW2C/U9bVM7gohZFgZzWSf"
    "rEIrdLN4twqXq5TwKJvOZY9EEQn0eV2nB46bzHEo5j24rgSlcCawoJzKosqFGi34NvuVJF"
    "q6M0+E5MM8Fs8khweaDBysa1+Rztcf30+lrUaKb+3uk8M3l9ODQKyQ22uYbFfAuHazKWf3"
    "NgYkWQFhGISDDUpKNhvROReXvMxEURPlCTdF35AxYwVAbR2bxJ/qIWAal/QTRoV7iqmbbJ"
    "uxnqUZdh6GGVT2ju80VpiWsW/PLZsB0hOrr3yjKzze2YBsZxwNg9VtutWY0XqisT1ncrgf"
    "UH9NdxkrSDMaP8xFc2yUnrs0JjxWjGjg9D5GX/geo1UHHLJItu6tEOQbjdx0cdyA2JG1IG"
    "GIe6sI75PNPqV7jRUxXnhlLeKotz7F9vkUR6PFKYyDJ7Luqxwkm4wJomYddZtbvYmc4kDT"
    "r8l28mNNzXKmy3q/hMGEPuNNg5IxKD658rNNFQzLY7xvI5dnELBj6PCtBsArNTLv3FFpKI"
    "rdELL5MoJOCJvJM+1dEP7JGJIvkmiBkM1l/S5EPMcDhRFZTlEcEgfFSzRbJy2AI9fzUDaA"
    "R9QcQWsPYduEzRxbvglMdDUn4Mhp2poGJLxSwj+ngFQIyEY5XhbAvMIDM0A9lRlymI8g1z"
    "HVApQfqwoZPFVD5RNtdLKeqRjvi42OjA2ylmjlAKqOqGz6BTqMVUWLorBCBTZF2UJttyrK"
    "NvF2s+KWLsiMOmu0mlOUVo9wOwDzIYgkyKaMMHPBc33BIBJlaplpI/VWZhFOPW95q7P0Bx"
    "Z5YC0d0JgQY3IutOY4nEMPM0PNEdCMD66YFY9Xs0h/+/TGgtjkRnKb8Y2J+yusS7EWbuxy"
    "eKN6l5VRd1eRaiLX0UOu0UKuIvwVUK7TmXysNcE+lwH7vB3s8wbYMIl0mzo6ClMvJFHkab"
    "G5SgnFiyZzmSyWHl0TdZO+RggFW7oKWc28kedAjRB04n4s0HgGqnRQJTeMVys/1wP4tZ7F"
    "+ICaHBhgfEDjyWiyQjHfpR8jjiLZpSoM1LNcFB2Hl/bcJU9kQfzo1p6ThF0ND2Jz0bTLlY"
    "g3y61ws14iVyH3z3wXIq79MTxDdE8DNKPR/C1auexMxBHCKKArFM3JGmFmodP7e1HOQq+9"
    "tjscwTVopGuQ5yuFlshJ8o5Sj2BfzIQyWY0VM0a3K7FfvLJf8+Ldly8fK5bFuw81oD//5d"
    "O765vvTxKTgi1yoxadJ607Uge8QgeIKyDuEyIqyJHzvBbEe+y//5l/5ovLjx8narhPsOch"
    "JrCxv+ZDeVZzHCE3RDh8JA6X5DoOWRkvVrsTq+HDWrEfzixiTWZsqPfIjZ+SD33x8cOPid"
    "dAlSf0iQQpK5JMwHv3IQ5IiIoE5MO3tp0RT58lBfEeOfKOf+aLy1vr+vLm8/V7VY4kzJgR"
    "my4YH5LnhPJP8UJU/Bj1YTgyTDntGIVTZwq0yp4M2So7XjqavvMqJfjOjfaqmhXnfibWRc"
    "OlpOfyaG8ipOzz0G8hdBQeD7kGQsO5PNIGBwI3R9H5oN21MSuWbPVm/JF9GXYZux5BONOT"
    "uPo6I9GKEB/9lo/g+C1Tbh3024j+tunB0KDXSJPiaVDgyjDUlRF5SnMwCoIR5h+8lpuu1j"
    "Fcra6Slr+WAsg1stHNsXslNbPoVcfMolfNmUWurQZyvn6EB3n4rKWla0fscmji+6fbL5/F"
    "+JZI6iYAewf9H/JcqYYIhkXeO5DlWFTU/hzR7z9d/q0O9tXHL+/q+jzf4F2jQguHQuTlnA"
    "0lcpMP+oTpEoUCEiGP0scQYT1vz+COBY9hKGop06GlFCSQ6qBfm0hVUc8pIMNHF3OXt0CI"
    "3CeBvOkMtVTo9hhqyTX2o420gNNyMqTTEhJ+dc7z0TktwTf9LNgckAV90mJzlRLyuk3msl"
    "kRiGej9nWktcJwgsluYwstuM+px1tgQYtluZZ3w4VrypAJgjY1RNtDN2lVuaUQwblEyWL0"
    "gHmF+lv0SJZRkjiK3ChExHcQZc8X94m4IfKY5H2BLtESB5GLPZTyDCWceoPmPJiTrMY85z"
    "S54RoRnz18nlyEKE+yzp6a5FtZecF88RcXeuxL8HscQkhmhpDSk6Sho1UIQRM3WkfLH0JF"
    "FpfIQAc3mb9lgSsvSMtUoH3rO7rrl6GKCVQjBTYMZwSV68Cguk/GEKodRok5bYWq3BPgsZ"
    "k7dWzLonaAssmhTaek13Kr5ZR3Yt5qOEX5wq12009J4xyc9fHK2uc0zZ32ZTJWStKYOsW8"
    "erbBFjHTFgkItueaDuMyJVgjRmurvPHzUq/fS4USbBKjuZz15lkTLGiw0NEXuUo2omSQwc"
    "LkpYtN/qoqEY0I02dv6z0TtaHD0su1zp4myLjmjdQNkNLTP2jbli4zGzq31Lkga2IPZ9+1"
    "WXbbbTp5Y46xmFcV8xzgAPuPSYkxLjdXyX72240l54bI9ZOZMDhCPO+zafsNtqtGyRP/QL"
    "ASDbUSk/828G+vFMnXm5xADyVPz7DkicFHBZpLO8oFwQiPcpecyPH9oRXdH6DiyZSKp+Tu"
    "bMDe3tkyWz6myNdghn421pK3ZCKKOkeDFIx+XaM/XBLfyZC0Fq4vEtqdo76E9MAPbScM+w"
    "3u0uMW7UxgdrZ7YOp0eyzAecn+70iEDhSRQREZFJFBFHFidnwJisieBZuhiOw5cBmKyEyL"
    "qkERWekZ22MRWZLjNlQV2bhimrV7gUPRE6WbZJMRIbTLVNFb8sDnNUwE0cT8rWlXQDEsLZ"
    "IorAvxE2/i7XoRCd4kLYvT8F5a28Y0dQdhn6wQz/xrrZbT2wSaJB7bRTaFeKFMkOVcJop1"
    "3h7EOm/GsAKXPVouVgm0lGl6RVpMA3vfoRZwHE3AcXTok310tiY4jp4Fm8Fx9By4DI4jcB"
    "yZyIr9O46WAV1Q/jV7+kS+5vscrWDrdhwRHHhrixn9PXH6zHb4So84I6wbJgBoC0DLOJxb"
    "Nl4sMZNpfZ85ttdVttWI4NqlN/Jr4P6LTAS+yPSNaZcnclkskfBD8u5Zae1BIWG/C9GSUu"
    "8NCila8NmDNndFoxlHCUVzV1DJ3mMfGW9ksWWuztDQTX4COCXNdEoWDGrwoCOjc0MyJnV1"
    "wLJYmIZTuHovZFy9F+2u3ouGq5cn9wm1y3ZPb4kEHL09HL0RjbCnJq4LkjGJij0nGgdkwb"
    "4B/15K0FfIAH5t+OtKjULxQ10dAiYM5N1Zlr0DPd07Kp4G05gh69+pn8SKg+fq8vbq8v21"
    "nH/H7p/ucmszhG1maUrlvBwL5Ds2Mxn/rti/J0JTM39z2m1usmXsezvSNidfywxAHKEloU"
    "uP/Zsx8k1S2X7Px91zeNh/aVoijxM1apomsdynr4ss0IF2FdijP1e8vskv/cdWGxVSZoy1"
    "TvOzKl+Y7IzVjhp+GKMbWiFDUljQuaW+akO3x/qqw9hRA9ZXxSERXZwd0iSn2J/euOPiwD"
    "1r7pBJo3PkIfgO5hnYyEfCBMiA2GsGhPDMgw9izz6IJxrbzOTr6Yb4a7oLBLrlPRDZNxV7"
    "IHK0t3ggimUS3dmTkVD5k4no/T1jOpqR0HUISjvLvEDJqhUO0YP7RHzuMnAj9EjIMkyGUU"
    "UkWIRoNSd5tQ1xmIbuiJq87/jTNMt5+CSr2stMmkRxCG4LQ90Wj+zHi90W1368aNwIFU7k"
    "tCa7MCYr/hDwjph2HEaUHU7k0NRSVXVrnJxLuDVO6sbFxq3B36p1SUqfDU34N9R77B1YSM"
    "/b5NNfvL+5/PFuosgTJ8D30RSlrW+mfAZf6qFRDtjLxOvbw/V1dkAyxE6TIaBPphDoM6k+"
    "mWcdfTLPmn0yXVsN5Hz9HtF9cO+j/SA8vD8aWmUeKq0nPzWysOfrIZeqB+g2FoYDOsqVsT"
    "gaALCrwL6MfXtuBbGnBn6NDKSNPgdma2sZc3M2VO3sWKPcY+yxeOVog49P2HMd655ZGqqh"
    "sCollKGaHAlLeRVRPR6ndMBhkzk8i50HItDWOgcsFzTQ7Fk3wJm4e9VgL0ggfUOzwTaf+7"
    "4kgZW7GZv4t4f2RbQjOv6DVSslsQvLwWuBPtyKbpUIYIVm2tATCbQb6IkEbJZicxjhQI/N"
    "VUowVUzmchKC1OBxmQ44bDKHobfZc+AypFcf3BLOelYrc6BKNyI7DTKrD8+K3WVWl1q094"
    "S31BH+uM65LLjVJ7xX3z73X8L6NKWefVlDq5Gc5KoLgv3GIXoa5oXaY8QoDZMP0CLgK99o"
    "bA0CKiIu7YEwBFYjbadQ8abuueDjaEDaacUHfwYnomqP5I1pZ6VHsWRblUc7BjL1Evzxqd"
    "VK2DgOiZXn0ad/QY8HY4slquyS7vRQodLKsDVM4dt1em3xICid9TIVmI+9kgc0vGRlOghp"
    "GO0ki32H+kQncFUmBEeoyTwuKRsqErQgAgeotgQli6VH10T9AqsRwh02kAvUzqzNvn0PRm"
    "jnT2suupIEkPB95gd2AHCvS1sd1xGXhbb2dCu7P3duPidHu82Ezs/9FjPayp81qZaNbC2i"
    "ftKMYIXXKKLJP3nJ1guUdv93sYdSRqOEvWnrRbokPko6ILQNMR1ya7leCHx2cDh3l7nwLj"
    "cQSWx96OVo1H0x7bDz/Zhzs8mBVvg3BGPSm2DKwHEU1j9QUaf79lx/Or4u94MdVagvPkCZ"
    "JeT17+QsG5S6ekQn/OhcPeTXpcu208lerVCCQ89kLtuU2Y9Es66kRgucNpnTkIs+dg43vA"
    "Uqecp1R8OItHhoBP38mJClSymzoEo3iPr/TDxfHZESaBM9YJtoccxkI8AHwPhTZbORgty4"
    "8vpkjvMgRe/U6DxhcCSACzIzG/K5idgXn9xR9j+SR1W/g/lBxbLsIa1eRzIntFfArpxHLQ"
    "jZ1dKs24N25dRuubDdhyhESf1F0lncYSAk8TI3DDko2Hd4J3HXRz5lf4QrEqAZuWdyLenB"
    "nH1cM2I32K5awbquEB2k6RqpxEw7wncQbtppuMmnmaCXhbcgGCG85zLJz+ftyc/nzeRnul"
    "i4kbimsGucYJkKgJYBGrL5IZt/lFcjRFZ3HFlN9FIdH32FEOKqRnvpIa76HLicGY96aRI1"
    "WuC0yZxeudE88SxocLpOC5w2mdMQXzVC+Uwcehqx1Q0VgA/B7WNmAvsCfsjH3GmwoUk7Ik"
    "sMkgxG7p+HJANIMjgmkGWTDBr6zSCHeFyt6JoHeKPRScBauviGADcZhn1X3fO47kxZnJsa"
    "wwBFxpAJYnYmSI6mIAukBHR7BkiJq9uTP27pgkRzhhIfJo9RcTOhKB9Iz6UomuNwiij/r/"
    "MGcddJkqaRzptnhPwPB6/51PliOn0zJWTHnyVIFPm50iyX99BMUzy6k0f4GG4izh+proVU"
    "EjNV1WlHKomdNUCVD8M7Y810ODmVCAyfnLYGhvlbUBbeHneXGgN+2jEG/LQ5BhyqmQ9QzQ"
    "zTkg8Ce3oPC6XJtR8vGsppveA5Ml6yTFbYjRjkU8S0BmeKiqBUXXeSEucy4uakXdqcNIQN"
    "5FNBPtXYHcnQHXX0wWNI+3kOXOY3qE4H3BCSfY6Cv8uYe3I07skaIVyVulclXtDYj6yF61"
    "OBz7iLBXVK4IEuDxw3tHW50KQFPujyAVpCH5oDHrWxVhpOjRA4oMsBSMo0hA0wIdWE1EyL"
    "h4r0cjPLpCCPIEH2yJjQkRoIw2onSjlrqsNqIfUSUi+NA1kv9TK/B4c6yZKjbg27OpUOcl"
    "lvgOkuwwIsN91FZJEOAO/H0lbjhLdmhe92eI5oRrRAQ8yI8+zXYQdFHwmfRKXUg+GlNiz6"
    "WBBTzO/9msUjJsLJTNl70+7BTKVVW1N8P1GfrFG4JH6EZusiz/YtWvG0WzdCBAc+cRCXSU"
    "7Sk40PVvKI80ACxIiCdTOVd6A9tXu7QXKtkcm1B44QmaYvH8YNQgOHBFZA7pscaE/aqhCN"
    "L2dr+F5jDKo4ac+vcdibtPs77i9HddaXSS2YorOvoAEhow080wiDNU/fIMpZixVCYEFPFl"
    "CBmN+OPxXJeQBfHvzVfN3Evb0gIFsO5QA9ygGobcdBoJXkVyOFfF2jM/3sgGDNsVgVSmCz"
    "0WwOyBOz67X4XCOFxF2T+QypcodWViBV7tAcgFQ5I9gQ0jiw1QVRhQzg14YfmucZmqMFCS"
    "67T3BJhcgACN8WG40U3Yq4hbyLQ+RdQNbQ3rKGoDmeSc3xpJKIkmCpQH1Rzof5km80Dg6p"
    "ZsKkP1+QBlPg0jHncE6XVsGI7Vkwlz5KVk/Ro09XPs9aSXJVeA+5iHoOby3nRm9rL2YzCX"
    "nyCvu1EU934S1bQjQn7GX2HnurmR2z488SNrrbqBc8iC/qcldJLc+717VOTqxcwpByY2zK"
    "jWKeR58MD9P0yV2neCwDyv2ggvQCuRZUZXqTAZ/M6YptxOULsnHqLj98L0GbY+p5enGgGi"
    "0ECEwOEAQkinm2qFYgqEIKfDaZz5lWo3JdlUggKXH7jZXBpSMxK5TwHJn8HD1Q6oQ6eac1"
    "Qkg6PdoePMCFCbdZl+xr6XChSQtc0AzpsQtNgwEVMsBeE3saYU8L/Soh4K+HP5SAmMCFFQ"
    "2YNq0EfkECmPfAXLn0oEy1P+RPRoV8wJRHh3+tBvJyPskyvcEWdeKS5LGPtFgL4YCg5Kun"
    "VUOqlvaFhKF90WpnX9TNbCj+2P8IDm40setSQ9o3SEHq6+r6j8S3eHRcVdkv0wH6mqWupE"
    "Xwd9a6kjZpD7jL4u5hWys2USGEWiSjXarx0tEsOatSApuNZjNUFj4LNkO906EvzYPXOwEX"
    "3kBncANYABVnh1XeTRoa9EyyVTsrzaAb+C67gUON2a5qzA5XI2mYJrPLEkko5NtjA+US7K"
    "4vGm+dlzP9+GfJQqaPbJ8RiQxBrH8IlG6SncaEU7OKrqmANYHLq+RkCxtLGx2T3iX7ONcU"
    "TpnHuVm5qFp7lzyxbfV3+ePcXoOXNo318nVba/Bu6YJEc4ZWWh5HnGbpnHiJsOKtKP7zY3"
    "7VNGreoGDNyIK1jFsNDrTCvyEYkyF8evL6h9cXr85fF+AXr3RhLpx65cR2pNrwuUZmcC6I"
    "MdUVflYbJwtxvt7k2j9NcE/OX8rU+52/bC/44+9V8f1nzIxdNxLk1rTKhjIJSAeBdGC/K7"
    "KWgctsXY0sVRH1mGCGhO3nxoJUZVXVAMtUAP5Q3uCWNirKvh7ZLiqmMUHWNCyfvopdeHV5"
    "e3X5/nqwDjc6JmTmzmgzIjfejm1mZLBZKTnS6MF9Ij7iv6XUaIXZh4j3hvkuRPyV1Hho7d"
    "TSZ6Nuo1TUhQUsUiMtUmihsjOTCQZCGaDzzJnoJXr9NWqkkPdmdN4bpDc+CzaDDQM2jClM"
    "OHYb5mvqBp8I7Jf8rU7bZVlapBD/injnR5zYFygkHvu0jkiYeLHQ/CgnWCn2gay8HBLM/r"
    "YeyRoaP4LVYprQgUDPcQd6StJFAeUq1QixPn0tgzVb1Yp18l4V60fXF4hpuWYBOa3JWE8w"
    "4m3NEA34FUmCJ9fWamA6cIsAmwHzQAOlA16m2R/kk8leDveFzNm+aD/aF42TrR3VHCKgaV"
    "rqw0EcS25oMeBC7Aluy3eUegT7LZpghbDGgBmj3NVhL17Zr4vh3ZcvHyvehXcfauB+/sun"
    "d9fsIk3OP1vkRi2Yc9D0A/oiajj/2tVF+58+DrgXGFozQS3GFtwzmhFBP1imEPY8ugqtvE"
    "GpokQXUO9RrOfW/9FKdT7OVlj40nqeSxSj6aU22FmGQIjOeT66QAh0bXkWbA7Igj5pjoco"
    "U0JXe5O5DM0qTIttQrV+6RkbqFr/MFHOG+KQRfLLbwgDNRTGO5uLpl2Rz6BYbgWl9dsH8a"
    "GA8F+EcPhIHJ5Q+abe6XXOfhTCEaLsTCHsO8imC5LkZ6LY90gY8klVbogY3A7bgon4QDCE"
    "b3efIwi9CuKsLYP16pHWCEdxmC+AWKuRsVabhiKDuLPpbCjSOeA22saEkqezeDJ0Ylcbaq"
    "OjV6tkuCcTM/xnpP0FDj96j6M1J1a4pKpuoBrlHl1Ah9GyB3QBZZeopp1TpQWD1mhTh/y6"
    "dNl2GoyuUoJBazKXQxJFeuNLq5TAZZO5HJBfSNJGAYci/31XQl6NcHwtGE5fSiU0vexIaH"
    "rZSPtgRqdH10S9pWONcEQxwD0r5tBe+dAcOHh7ZdO0Q+iv/ExZkPr4lBlQIQP4h4oYpLAO"
    "EC+4KTY6MjbIRgsqB9Do/rPHirBOA1qIeKkhrNqfOlfBB8D3urTVcamMsvDW7BXonzwsvH"
    "37J+82Xptcf8IgbX4xdkVmizXborHtqMrFOCsCIIl5QQjTzBBm5EaiMo12/1RBYHL8zJhi"
    "pPLXUgC5RjZCqM+kfIBnHT7As6YP0LXVYM7XjxDfU5nq59P26ufTRvXz0rWjOBDIivYJxy"
    "WSXlOOzVQlRMjuZMgxe98VS5COspYNyWgmvA5XBwB5O4fI26GqE6ILEggJaPui2cG1liSw"
    "7JihuVDqsC+kHRErhquRsyP3iVj3AV2oxvRrpBDUNzmonzEroppcTgmBxybzOMuZsxy8Fi"
    "SZdkSOqmQgJoV9IdIHQaAFbGkLsaGD8mEoH4byYdNMijHdAFA+/CzYDFk6BzdOI1ejYXGJ"
    "aERKFpT0Hp4Vu0tw4Gd2AGzvXKlm0IadcFlYSw92j6nFm/rjnlN5hXXPIznRgtm8w2Up/O"
    "jhh4kgRyF5fdqVoXCfr1AZGes4WSdsHyVWohuteU/sFXHephXc9D4p8OZdS5M5PQTb82Jp"
    "56jZAbYWtuPOV2SnPemnurUld0iIn2mWec14LRUo78uKId3isBpOe7oFKJ0HVzpH3/l4xU"
    "WWG3LxVRduMpkDw9eN18Sd/KGvEcKh1z70B62OAxakEvzAxVmGmQWH4YK6Uw+ceUfgzCsp"
    "xyq8LZFBVNZ4/s7UNYgqHYjNXv7CwxQ9fFgsaRD9ic4mAp/C5s1pl2PBTZZZv2TrJJrR3b"
    "seM+/9xLxf4TVyfVEruZZVGkUSuUm/jIOHIoJUChuCQW+mQR/EWnKpQgZiCWz5LluejxwP"
    "6CppTmmGRc+76LVUDcm14DO+gsjMDnz8vrFUx9BViEzGXLfUZRfthOKlR7F6A4kKGThL9I"
    "sF5vj07FzllG8oRnjEh59l6eE1jQX2cnsx14aiVy2XaUDvu5hrwawU/n0UkC+RAPQ9oKdt"
    "aQHt0JdIAPoe0Ac0Fmnq7fZRvh6KFxtt9tJLQR7LDcGIDM3B4ITi2oEBjbDnCebbtsvYgg"
    "AkbA8Je49dT1ie32EYbkhG2GR28AYIUP6hc9iPLtR07/puONfic40UQoom87kSaVHhcoUQ"
    "eGwyjyHt6eCePMh4NSN4D8U+4+5meqz4yrUzlar8oaueJT9pNskNu0zGg/dOS31SwNh5nr"
    "Tm5vA3pxK5OY/ZOplBkXSV1uU4roPCvFwnHePouY8EOZSEyKdpFQ9+wOLkHd1thCU9NTHB"
    "f029ogcyeIzM4AEF5eA6Yvbsy/qtsuUQ55WI8/5CZ8oHe0MDZxoKDcCjYFQi9E3yxVqUrU"
    "x13apsBdk6SWULJxOvbfaJU7RyozlKSwyjRENqU622EwkVqSxH2495yZOgKnojnGgc8cHc"
    "5dU8g3qzgB3DiDCRVXuZLLDr1V9csoeO1F+s1l1BCraZClzG/AYHWuHfEIzpfhuuzRnxPK"
    "UkmYIAArh9spM24kwnq7pEbrJiXMloT66C+vVxmMzqZUAZDgulc1+mgaPfq8F98slKd+iG"
    "ZjQpOHu2UGwcBAK7u7MNfk4yokwyaAPwDLmQ2gDCq7YtIJwRjDBT6kwqVeqsI1fqrDktJr"
    "GnFAAuCMYH8Mm5jLZS92qUtJXzRipaZtkq4FsiGR/Cw/tN3dByhCd4W6dyR3yMd9mnvHjl"
    "aBuVg5fajNSQzPnWM2uh0pThyNggm7ZQckOWMxauLm+vLt9fH2pA6Hs3IHb0iYQhTo5Tw0"
    "1cXTDtchU7yVJrUVq71V38U9ItE+WRUbQKaERQRBETiiifIvQ2Mf+Lhppzyn5ZEnRP/XJs"
    "rSdoyzns1nIdOmrqNviAjfUBwxjTsjYkUw9/3l4Of96ohp9RRylCn68fIbgnL6XaDfBl7Q"
    "r9y2bDAS7VfKLoeC/RgAOyhwMS8sQP7pGB6iqdp+Eo8ieMcn+axlwj7L4NtAOYf58qmx0Z"
    "O+TLAmqH0SQz8IM/o79e+1EgzsvevDvtzBXi6yxSLJRIFvJp5NoEuT6z1HKb7LsQsc94m/"
    "ZIpIGTtDFDC+wQtJoT3juRNytnMtyZcsIkNMz+SAg97D/E7DeKcox2+lnC1KTyGFy5EQ45"
    "BRiQJgjAaYcBedAscNN864dJmIUpAYdmQXs7zZZE/CNooalp5r+SyTB61Z5h9KqRYcRFj4"
    "pxn68Hw76HYQ9WpQ4rjs6q5EqcBo9LZNDHwWT+1vRohYS1KiHoBkN5DMq2UE9/wVVpqyNj"
    "hay3oHYMTfIVfMKu9ymOhNHi4r1pl5+AZ8ZZi3yZhJeAE2SDFVHqRylKrdGKmVIv0IcI3V"
    "PP4z3PuY2+cbakZnyUTTizPcxEs4NowOPC7OeJ/AQ7/rSWavCyC4w8JVVIUA5uilybdjgC"
    "UmY1GCBXhFEQm2wRbUowkkeDnWw8yzo7H77JHpTNjlKBg7CPiUochH1GFfbh6todz0jA7e"
    "pc8f52lS4qL5VR6zJP+Hd57IVPxObZeek14yf/zqMsb5OacHbtMK0soKsponEgLCUfaNfO"
    "pj0bJY0/fNleoLCZI8NAYTNWYSseFyEHxA9AmcZk4HULqmQwboe4MWwrnv1CbKVinxLJCP"
    "E9OZPKwDzrSMA8a+RfRuRXAcR37NWWBOJs/Sjw7TI1rv921x2WKSyNj18+/yFfXo/VVMGe"
    "RwtB9WU72Pn6/YE9mYwE6lDU06BDcgjbGRwj0PV4rozMYKs6IroNmfHETAG10SEliv2ZsS"
    "e71f8GazwTLx3NYG2VEnxBRvuCINn+4Ik+0PPUPFccNGUfuin7Ybxwn8kq/MpE5kTggSve"
    "m3Z533y2ylrmy7Z63m7z1tWbKGdWIxvxxmx5ovMKewyiKboP6CJ1oDE6vogizJtck6Dpfh"
    "t2a7mi2wpnIWPaWL8blNyWzIsLGeviot24uAB/xCGN5KVrR8LheR3N/zYkvTJ0jydrcCcJ"
    "uuGcsstO3eIr00HupsnmHl0SX4fDZTrgsMkcJr6jw+ASGfDXZP7ymLq1jEPB0OnObmgVOu"
    "iHptAPLUFO3KJyO+ItnSoB8S7El/HM0x37WqcFaWa6NHMCvPI1OF2nBU6bzGns+zT2ba1n"
    "uk4LnDaZ09xW0GJzhRB4bDKPD9ofwDC+HqppOgRuD8wCyDiZDDrqCNoDPIerAxKLngWbCQ"
    "68tRWSBx58Vr+kBNSgK0CG0dGyQPdBgEcAMryOJMNLcNwHgPd2s9NxnXNZcKtPuAS2lbsR"
    "EN6OsEiZUM5SrPa3Es1HzMh+/PMN8XAkNvNKqYc3bJsRyYx/7zqNM8GrJY0zx3JLGmeQL5"
    "NK4+RzE9AchygkhPe15RqyOCuzdaWw0Jl/Ff5muQ8RlDcbozVMUXuaJbQ+O7gibUR3QdNY"
    "MSbHQSKpVZ+vEhE8W0MZSflF1VO/LNdZHBkbZDXM0vEzqQfN12Qs9w1ZcPgCkfJUW9GpQq"
    "VDvpkSVVos04mG+tH8O97oP6VD9L5Su0IROzQhSZrFoPQzhK1nNLfZ2msm2RgUMHMkUpcC"
    "ljKrwYD2OpeCYBSlGNU6ly5482qAH1qrXH5odPuDnv8GKLc2T11U5UCVbn8MeDkq9JeELk"
    "VVdF3Ib2gAdc3gFHZFgxY7w1I5CWCuGY2KcKAXg69SgilttCkdLjW9JRVCyMQ0mccQ2zfN"
    "bQKx5YmC68Tk7iFfA3JPAsJYlB6JuvOk9Pa0s4MvCUP2CdayRrDVe/LTnPhThH0HzekKLW"
    "J7Pi0NWEwmJoTc9TEj7H89h/tE8vaka+S4TjJXAYePvE/vC/SZ8j68b9gLfPaizbYQeFr2"
    "85Hbu4+AA8ZIB8w/Y5dEFu8t0+RCKwuqRCNKYhos9zlFKKLKoKYkAGkTUq6aWv+ivmJbnB"
    "LRCF2Gry8kfIavL1qdhvytmvnO9FkLWytCHhUOb40Kzq+gHMKoXINncvU11HoVxVNmINsX"
    "n9xR9j+SBkCfcWwHZZms+q8+jK2fRh+H8yu8WGJmhk1EKn35/U6dnrfSsOzyUolYKCfiyj"
    "P7fus3aBW4UUR8NFuXIplTPtIMIx5RTvLIvgsRXfmiiGi/zTT7/03Rz9wHyBiU/DMPfENf"
    "QDPV9YMk05h5Me/ZxQ4dGUtq57lMR8bz9o6M542OjDzlVgXdfP0IwT19KYMuW9U+5eRlA1"
    "/2vQgRlDbLTfLZUJuMdzrKx41Q0t2ufsPKQC9jTbUbUw1bKr1YdTHPiQ2HnASEY85/haMF"
    "+onMSJ+T9pk+J82hPsTXipJtyCBGZnKMDLqVHFobgsSmg6Z7QB7A6GUcJK8d4sm6dx/igA"
    "jS19p7lZdIoFe5fq9y6H918MMP/a8m0P/q0MLl6C7qe9fX7W1cIwWFzGQ+Q2LmwS8oaLpk"
    "QAQdEmOh6ZJx4A7WDIjRuUyrdUU2oEpHIJ548D7daz0e2HfaFKgCWUsuRxnSLbkcTnnp1l"
    "yOLz4pEjD4kMVZQFchCV6gKw8z1cvh6c8Io9Xc9QjPyVjGUcRHN3775sSE6W/fviF6fz9l"
    "xv4jYet+obNmiseOPkMm8yNPbMkekFLGRy1hx6axn5kepdyQacUmSd+IZwWAME/ShJt6iq"
    "DRkXEsKWtLixkJwrm71LAgaqSgwupygTI9yXokSrkmZZphgvGHlUg7TuWJ6GNbpklLplRO"
    "MDpwX51LgPuq7tXYgMvfqvU0wGuPYoH86BimuiGBAIV+gMINrTh4ENpjnWPjKnQwNk5lUB"
    "92o9BiSrGV1EYp4i6gBvRVhvYFLg3cSHBTtsefSySjiUAPFg96FtmAOEIzwqxNwguJ3ahu"
    "Ax8mHzA1n1WjMxsqiMAZHZlhz4anw+AyHbDYaBbjKCKLZSRwyrbnepZI4DISXUaxCpwbgh"
    "E5H4bL9di4TRWFUJUSUgBMlkKQ0fMs2BzySKJW+UgEj/Ex8HdOtQaUl+mAwyZzGEZWj5/H"
    "tZC2QkizSjgidXbf6XjNFACFnLwmMXBioMS8MrZNrihnj/HEm9valsfFFek0suahrOSSse"
    "+BPv/l48eJUBINBHW5X804Ya5JYKNGrNTPeksiWv152JKMVn8iZZoLZelhKOJOdcyuTuKU"
    "G3V+f/PjFbp4+erlb0TNhNSIZVLIsJ24KqA70KEv4PYsL+I7yaQccZCppXyuRGNybEkzA+"
    "PkpVQ3Fb6sPaD0stlPJYfNmuNQaYBNg3B0SS/nr2Uyil63ZxS9biS9nJ6dO0oobyjGeabl"
    "jnTXiW5MC4rVBjHl60eI72sZeF+3o/u6Ae4TXrqOatphhWh/ME8mx3uI2Q8nngrGBcHo8B"
    "0+rzMkYahl6VfoIINc298C4adWhozJsZkVLmkxuk4LLmyTOe3hMLKUMzFqVCPymg6WjlHy"
    "VShdVVU6uKqGckhnuA7gIL3c7HRkjJB1jlbPoKpvFCqZDahkvo2DJyKsYc7emXY5jMPNGq"
    "myZYZzyP/Oy4rzks106pMbhey/4YoE4oJkJWqNJvMpddryMSkcbns/LyxuFDu2EYaPGRV4"
    "o430Rps1f/rZMKSkXlIba8Xma4Qj0jD3zIFCRjXg7zbjynRgrRttw5Ffly7bToPJVUpgs9"
    "FsDm1mqTQ5fLvAntfu+cyJRiRBX53+cF7ITP5Hl5S8/XT58aOoWmIhbmzV7qgvkYzOVb+r"
    "GHVZtVa9gKqk4EY0WTaVTSw1RbtKOCIp9dx6+5h29R+KDdCi1SzHL7QInSi4ftVbhG6kxy"
    "AIlzcbLcY1eWtS9vFPZDan9LGrC2Z9ybTLlbxKF2v0wlyQMGTfMfcKM22EKSzh4O0wd/Mx"
    "Ajf1z5VE1+xji1zmigO7yNCsup/LDTDB42ykx7nE1gYX2k3LKtUI8xmHTwV7ZL9LBeJ8/R"
    "jBHT7bua3F3x35ta3xVmuLv+OEuMs6v/7bXcUwb/T2K4zzj18+/yFfXm/4B6256vexlKcK"
    "WnOBawr6Nh0wsw36Ng0KZ+oBVVFlNhSji0O8kgpDvOqIQrxqBiEibn8uVE5siQKOLFQBPN"
    "Obk/1SLSaX6SBsZzKHa34meadRjRCiFUNFK9rr55V96Zmb9rq045FxRNahXjuNBrrTCya0"
    "u9PLfNruTi+fE4lOHn7u1+aGN0Z5lOc79vfKR+E6ZAYP+v6WnSiH/WSUfaVQ1Nej11Ya2d"
    "vQ7MNYZ3fyXwXDJV9vspfKGAd3HGq7AzNSk2FOnYEu+/+QR9h0PIEXEohftAJ+0cA7UCrb"
    "z5abjLHmUT6TssHPOmzws6YNzsMvAgu8fWRQQdBrYJCer+M/7mPfTiqSZrHrRa4fvuCf95"
    "+78oF0wL2TOUIhYXa4Uu7rhmKEB/5C5rxftB/3i8Zpp2wbdZCrVFpAG2Yr7wPn2I9cgeTe"
    "0mS3TAg+CpN9FG5oJdV4Am1o29CzDd0ex27lZsDRTt26x67HvoUVupluqfJgNYjh4TL54Y"
    "JGL8+F02FEl0stPlcpgcsmczkgC/qkxeUqJXDZZC4zqRsK+6q3+j1LFPuL1ZzsyqqAcDY8"
    "NepPDZRmmRbshNKs0jM2UGnWPvtyCQqBRoL9TntzXTLo7flEEArO3pl2RYDxZs22uG87DN"
    "vjsEoh1+cSb+2pcrRHUls1uo7e3K0q3Rh88qdnZxLOYraq1VucvFdLtV0KalQ78mzT5SNE"
    "dyedz9knRsKWKu1BvhLJ/sN8h1GbBwvoNfSqfSY4/fv/A1vKOwg="
)
